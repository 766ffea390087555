package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.AreaResampler;
import wae.domain.task.Monitor;

class TrainingBenchmarkTest {

    /** Each step lasts 2 ms at least, of which the engine says that 1 ms went to convolutions. */
    @Test
    void ratesAndSharesAreThoseBehindTheWarmUp() throws Exception {
        TrainingBenchmark benchmark = new TrainingBenchmark((settings, state, threads) -> new SlowTraining(), 3, 4, 5);
        LabelledBatches data = new LabelledBatches(new ShapesAndTextures(32, 1), Augmentation.NONE);
        ClassifierSettings settings = benchmark.smallVgg(data.data().classes().count());
        TrainingThroughput pace = benchmark.measure("slow", settings, new TrainingState(0, Map.of(), new float[0]),
                TrainingBatches.of(data, settings, new AreaResampler()), 1, Monitor.NONE);
        assertThat(pace.rates()).hasSize(4).allMatch(rate -> rate > 0 && rate < 64 / 0.002);
        assertThat(pace.fractions().get(StepPart.CONVOLUTIONS)).isGreaterThan(0).isLessThanOrEqualTo(0.5);
        assertThat(pace.fractions().get(StepPart.UPDATER)).isZero();
        assertThat(pace.fractions().values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(pace.min()).isLessThanOrEqualTo(pace.median());
        assertThat(pace.median()).isLessThanOrEqualTo(pace.max());
    }

    private static final class SlowTraining implements Training {

        private long steps;

        @Override
        public StepFigures step(LabelledBatch batch) {
            long end = System.nanoTime() + 2_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return new StepFigures(steps++, Map.of());
        }

        @Override
        public Map<StepPart, Long> nanos() {
            return Map.of(StepPart.CONVOLUTIONS, steps * 1_000_000);
        }

        @Override
        public TrainingState state() {
            throw new UnsupportedOperationException("nothing is learned here");
        }

        @Override
        public void close() {
        }
    }
}
