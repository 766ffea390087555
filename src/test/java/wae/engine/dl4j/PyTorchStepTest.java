package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wae.domain.training.ClassifierSettings.MOMENTUM;
import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.OPTIMISER;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.Golden;
import wae.NativeSetup;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Backbone;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.Training;
import wae.domain.training.TrainingSettings.Optimiser;
import wae.domain.training.TrainingState;

/**
 * Three steps of the real training against PyTorch 1.13.1: golden/training.json by training.py, seed 3.
 *
 * <p>Where the conventions differ:
 * <ul>
 * <li>DL4J adds Adam's epsilon to the root of the second moment before its bias is corrected (the shorter form at the end
 *     of section 2 of Kingma and Ba), PyTorch after: in step 1 DL4J's 1e-8 acts as 3.2e-7 in PyTorch's form. With the
 *     epsilon so converted the weights agree to float rounding; as it is, small gradients move weights a little less.
 * <li>Weight decay is AdamW's: a fraction of the weights, at the step's learning rate, past the moments. PyTorch's SGD adds
 *     it to the gradient instead, so SGD is compared without.
 * <li>DL4J's momentum carries the learning rate of the step that it was made in, PyTorch's does not: they agree at a
 *     constant rate.
 * <li>The running variance takes in the batch's variance over n values divided by n, PyTorch's by n - 1; PyTorch's
 *     momentum 0.1 is DL4J's decay 0.9. The epsilon of the normalisation is added to the variance in both.
 * </ul>
 */
class PyTorchStepTest {

    private static final Dl4jEngine ENGINE = new Dl4jEngine();
    private static final Golden GOLDEN = Golden.of("training");
    private static final int CLASSES = 3;
    private static final int SIDE = 6;
    private static final int STEP_COUNT = 3;

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    /**
     * To 1e-6 for weights of size 1 in float; the relative tolerance of the losses is the same. With PyTorch's own epsilon
     * 1e-4: the smallest gradient is 3.4e-5, of which the 3.1e-7 between the two epsilons are 1 %, of a step of 0.01.
     */
    @ParameterizedTest
    @CsvSource({"adamw_epsilon_before_correction, adamw, ADAM, 1e-6", "adamw, adamw, ADAM, 1e-4", "sgd, sgd, SGD, 1e-6"})
    void lossesAndWeightsAreThoseOfPyTorch(String name, String rate, Optimiser optimiser, double tolerance) throws Problem {
        Golden expected = GOLDEN.in(name);
        double[] losses = expected.in("losses").numbers();
        ClassifierSettings settings = settings(optimiser, GOLDEN.in("learning rate", rate).number());
        try (Training training = new Dl4jTrainer(ENGINE).start(settings, initial(settings), 1)) {
            for (int step = 0; step < STEP_COUNT; step++) {
                double loss = training.step(batch(step)).of(Metric.TOTAL_LOSS);
                assertThat(loss).as("loss of step %d", step + 1).isCloseTo(losses[step], within(tolerance * losses[step]));
                if (step == 0 || step == STEP_COUNT - 1) {
                    Weights actual = training.state().network(TrainingState.CLASSIFIER).weights();
                    assertSame(actual, expected.in("after", "step " + (step + 1)), tolerance);
                }
            }
        }
    }

    private static void assertSame(Weights actual, Golden expected, double tolerance) {
        actual.tensors().forEach((name, tensor) -> {
            double[] values = expected.in(name).numbers();
            for (int i = 0; i < values.length; i++) {
                assertThat((double) tensor.values()[i]).as("%s, value %d", name, i).isCloseTo(values[i], within(tolerance));
            }
        });
    }

    private static ClassifierSettings settings(Optimiser optimiser, double rate) {
        double decay = optimiser == Optimiser.ADAM ? GOLDEN.in("weight decay").number() : 0;
        NetworkPlan features = new NetworkPlan("golden", List.of(
                new Layer.Input("picture", 3),
                new Layer.Convolution("conv", "picture", 4, 3, 1, 1, false, Activation.NONE),
                new Layer.BatchNormalisation("conv_bn", "conv", true, Activation.RELU),
                new Layer.GlobalAverage("mean", "conv_bn")), List.of("mean"));
        return ClassifierSettings.standard(Stage.BASELINE, SystemKind.BASELINE, new Backbone(features, List.of(), 4),
                        CLASSES, PictureSize.square(SIDE))
                .with(STEPS, (long) STEP_COUNT).with(BATCH, (long) batch(0).count()).with(OPTIMISER, optimiser)
                .with(LEARNING_RATE, rate).with(MOMENTUM, GOLDEN.in("momentum").number()).with(WEIGHT_DECAY, decay)
                .with(WARM_UP, 0L).with(SCHEDULE, LearningRateSchedule.CONSTANT);
    }

    private static TrainingState initial(ClassifierSettings settings) {
        return TrainingState.initial(settings, Map.of(TrainingState.CLASSIFIER,
                new TrainedNetwork(settings.system().plan(), GOLDEN.in("weights").weights())));
    }

    private static LabelledBatch batch(int step) {
        Golden batch = GOLDEN.in("batches", "step " + (step + 1));
        return new LabelledBatch(batch.in("images").floats(),
                batch.in("labels").integers().stream().mapToInt(Integer::intValue).toArray());
    }
}
