package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wae.domain.training.AutoEncoderSettings.DECODER;
import static wae.domain.training.AutoEncoderSettings.WIDTH;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.SEED;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wae.NativeSetup;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Training;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingState;

class AutoEncoderTrainingTest {

    private static final Dl4jEngine ENGINE = new Dl4jEngine();
    private static final int BATCH = 10;
    private static final int PATCH = 16;

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    @Test
    void theSameSeedGivesBitwiseTheSameWeightsAlsoWhenResumedFromAState() throws Problem {
        AutoEncoderSettings settings = settings(DecoderKind.SUB_PIXEL, Start.RANDOM, 4);
        TrainingState first = run(settings, TrainingState.initial(settings), 4);
        TrainingState again = run(settings, run(settings, TrainingState.initial(settings), 2), 2);
        assertThat(again.step()).isEqualTo(first.step()).isEqualTo(4);
        assertSame(again.network(TrainingState.ENCODER).weights(), first.network(TrainingState.ENCODER).weights());
        assertSame(again.network(TrainingState.DECODER).weights(), first.network(TrainingState.DECODER).weights());
        assertThat(again.updater()).isEqualTo(first.updater());
    }

    @Test
    void bothLossTermsAreTheMeansThatTheNetworksThemselvesGive() throws Problem {
        AutoEncoderSettings settings = settings(DecoderKind.UPSAMPLING, Start.RANDOM, 1);
        TrainingState state = TrainingState.initial(settings);
        float[] patches = patches(0);
        List<float[]> bands = run(state.network(TrainingState.ENCODER), PATCH, List.of(patches));
        float[] reconstruction = run(state.network(TrainingState.DECODER), PATCH / 2, bands).get(0);
        try (Training training = trainer(settings, state)) {
            StepFigures figures = training.step(batch(patches));
            assertThat(figures.of(Metric.RECONSTRUCTION_LOSS))
                    .isCloseTo(meanSquare(reconstruction, patches), within(1e-5 * figures.of(Metric.RECONSTRUCTION_LOSS)));
            assertThat(figures.of(Metric.ENERGY_LOSS))
                    .isCloseTo(meanSquare(bands.get(1), new float[bands.get(1).length]), within(1e-5 * figures.of(Metric.ENERGY_LOSS)));
        }
    }

    @Test
    void lambdaMakesIhSmallerAndTrainingTheReconstructionBetter() throws Problem {
        AutoEncoderSettings settings = settings(DecoderKind.SUB_PIXEL, Start.RANDOM, 60);
        try (Training training = trainer(settings, TrainingState.initial(settings))) {
            StepFigures first = training.step(batch(patches(0)));
            StepFigures last = first;
            for (int i = 1; i < settings.steps(); i++) {
                last = training.step(batch(patches(0)));
            }
            assertThat(last.of(Metric.RECONSTRUCTION_LOSS)).isLessThan(first.of(Metric.RECONSTRUCTION_LOSS) / 4);
            assertThat(last.of(Metric.ENERGY_LOSS)).isLessThan(first.of(Metric.ENERGY_LOSS));
        }
    }

    @Test
    void theHaarStartReconstructsGreyPicturesExactly() throws Problem {
        TrainingState state = TrainingState.initial(settings(DecoderKind.SUB_PIXEL, Start.HAAR, 1));
        float[] patches = patches(3);
        int plane = PATCH * PATCH;
        for (int i = 0; i < patches.length; i++) {
            patches[i] = patches[i - i % (3 * plane) + i % plane];
        }
        float[] reconstruction = run(state.network(TrainingState.DECODER), PATCH / 2,
                run(state.network(TrainingState.ENCODER), PATCH, List.of(patches))).get(0);
        assertThat(meanSquare(reconstruction, patches)).isLessThan(1e-12);
    }

    private static TrainingState run(AutoEncoderSettings settings, TrainingState from, int steps) throws Problem {
        try (Training training = trainer(settings, from)) {
            for (int i = 0; i < steps; i++) {
                training.step(batch(patches(from.step() + i)));
            }
            return training.state();
        }
    }

    private static Training trainer(AutoEncoderSettings settings, TrainingState state) throws Problem {
        return new Dl4jTrainer(ENGINE).start(settings, state, 1);
    }

    private static List<float[]> run(TrainedNetwork network, int side, List<float[]> inputs) throws Problem {
        try (RunningNetwork running = ENGINE.start(network, 1)) {
            return running.run(BATCH, PictureSize.square(side), inputs);
        }
    }

    private static AutoEncoderSettings settings(DecoderKind decoder, Start start, long steps) {
        return AutoEncoderSettings.standard().with(AutoEncoderSettings.START, start).with(DECODER, decoder).with(WIDTH, 4L)
                .with(STEPS, steps).with(TrainingSettings.BATCH, (long) BATCH)
                .with(AutoEncoderSettings.PATCH, (long) PATCH).with(LEARNING_RATE, 0.003).with(WARM_UP, 0L)
                .with(SCHEDULE, LearningRateSchedule.CONSTANT).with(SEED, 7L);
    }

    private static LabelledBatch batch(float[] patches) {
        return new LabelledBatch(patches, new int[0]);
    }

    private static float[] patches(long step) {
        Random random = new Random(step);
        float[] patches = new float[BATCH * 3 * PATCH * PATCH];
        for (int i = 0; i < patches.length; i++) {
            patches[i] = (float) (0.4 * Math.sin(i * 0.2 + step) + 0.2 * (random.nextFloat() - 0.5));
        }
        return patches;
    }

    private static void assertSame(Weights actual, Weights expected) {
        assertThat(actual.tensors().keySet()).isEqualTo(expected.tensors().keySet());
        expected.tensors().forEach((name, tensor) -> assertThat(actual.get(name).values()).isEqualTo(tensor.values()));
    }

    private static double meanSquare(float[] actual, float[] expected) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.pow(actual[i] - expected[i], 2);
        }
        return sum / actual.length;
    }
}
