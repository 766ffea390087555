package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.PatchSource;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TrainingLoopTest {

    private final TrainingSignal signal = new TrainingSignal();
    private final List<Long> steps = new ArrayList<>();

    @Test
    void everyStepGetsThePatchesOfItsNumber() throws Problem {
        run(5, 0.5, 2);
        assertThat(steps).containsExactly(2L, 3L, 4L);
    }

    @Test
    void stopEndsBeforeTheNextStep() throws Problem {
        signal.stop();
        run(5, 0.5, 0);
        assertThat(steps).isEmpty();
    }

    @Test
    void whilePausedSingleStepsAreTakenOneByOne() throws Exception {
        signal.pause();
        Thread training = new Thread(() -> {
            try {
                run(100, 0.5, 0);
            } catch (Problem e) {
                throw new AssertionError(e);
            }
        });
        training.start();
        signal.step();
        signal.step();
        while (size() < 2) {
            Thread.sleep(2);
        }
        Thread.sleep(50);
        assertThat(size()).isEqualTo(2);
        signal.resume();
        training.join();
        assertThat(size()).isEqualTo(100);
    }

    @Test
    void aLossThatIsNoNumberEndsTheRunWithAdvice() {
        assertThatThrownBy(() -> run(5, Double.NaN, 0)).isInstanceOf(Problem.class)
                .hasMessageContaining("smaller learning rate");
        assertThat(steps).hasSize(1);
    }

    private int size() {
        synchronized (steps) {
            return steps.size();
        }
    }

    private void run(long count, double loss, long from) throws Problem {
        AutoEncoderSettings settings = AutoEncoderSettings.standard().with(TrainingSettings.STEPS, count)
                .with(TrainingSettings.BATCH, 1L).with(AutoEncoderSettings.PATCH, 8L);
        new TrainingLoop(settings, TrainingBatches.of(new NumberedPatches(), settings), signal)
                .run(new RecordingTraining(loss), from, (status, now) -> { });
    }

    /** Patches whose first value is the step. */
    private static final class NumberedPatches implements PatchSource {
        @Override
        public float[] draw(long seed, long step, int batch, int patch) {
            return new float[] {step};
        }

        @Override
        public PictureSize smallest() {
            return PictureSize.square(8);
        }

        @Override
        public PatchSource holding(int patch) {
            return this;
        }

        @Override
        public int pictures() {
            return 1;
        }

        @Override
        public List<String> skipped() {
            return List.of();
        }

        @Override
        public String fingerprint() {
            return "";
        }
    }

    private final class RecordingTraining implements Training {

        private final double loss;

        RecordingTraining(double loss) {
            this.loss = loss;
        }

        @Override
        public StepFigures step(LabelledBatch batch) {
            synchronized (steps) {
                steps.add((long) batch.pictures()[0]);
            }
            return new StepFigures((long) batch.pictures()[0], Map.of(Metric.RECONSTRUCTION_LOSS, loss));
        }

        @Override
        public TrainingState state() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
        }
    }
}
