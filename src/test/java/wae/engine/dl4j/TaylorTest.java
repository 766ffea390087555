package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.STEPS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wae.NativeSetup;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.pruning.TaylorPruning;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;
import wae.domain.training.TrainerFineTuning;
import wae.domain.training.TrainingBatches;
import wae.io.image.ScalrResampler;

class TaylorTest {

    private static final Dl4jEngine ENGINE = new Dl4jEngine();

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    /**
     * Two 1x1 maps of a 2x1 picture's first plane, worked out by hand: with a = relu(x) and b = relu(-x) the scores are
     * a1 + 2 a2 + 3 b1 and b2; the gradient by the maps is softmax minus label times the readers' weights.
     */
    @Test
    void theCriterionIsTheMeanOverPositionsOfActivationTimesGradient() throws Problem {
        NetworkPlan plan = new NetworkPlan("two", List.of(new Layer.Input("picture", 3),
                new Layer.Convolution("maps", "picture", 2, 1, 1, 0, true, Activation.RELU),
                new Layer.Dense("scores", "maps", 2, Activation.NONE)), List.of("scores"));
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        tensors.put("maps.weight", new WeightTensor(List.of(2, 3, 1, 1), new float[] {1, 0, 0, -1, 0, 0}));
        tensors.put("maps.bias", new WeightTensor(List.of(2), new float[2]));
        tensors.put("scores.weight", new WeightTensor(List.of(2, 4), new float[] {1, 2, 3, 0, 0, 0, 0, 1}));
        tensors.put("scores.bias", new WeightTensor(List.of(2), new float[2]));
        LabelledBatch batch = new LabelledBatch(
                new float[] {0.5f, -0.25f, 9, 9, 9, 9, -0.75f, 0.5f, 9, 9, 9, 9}, new int[] {0, 1});
        double[] criteria = new Dl4jTaylorCriteria(ENGINE, 1, List.of(batch), new PictureSize(2, 1))
                .of(new TrainedNetwork(plan, new Weights(tensors)), List.of("maps")).get("maps");

        double first = 1 / (1 + Math.exp(0.25 - 0.5)) - 1; // a = 0.5, 0; b = 0, 0.25: scores 0.5 and 0.25, class 0
        double second = 1 / (1 + Math.exp(-3.25)); // a = 0, 0.5; b = 0.75, 0: scores 3.25 and 0, class 1
        assertThat(criteria[0]).isCloseTo((0.5 * Math.abs(first) / 2 + 0.5 * 2 * second / 2) / 2, within(1e-6));
        assertThat(criteria[1]).isCloseTo((0.25 * Math.abs(first) / 2 + 0.75 * 3 * second / 2) / 2, within(1e-6));
    }

    /** Normalised, the two values are 1 and -1; a shift by 100 leaves 101 and 99 behind the ReLU, in front it is nothing. */
    @Test
    void theMapsOfANormalisedConvolutionAreThoseBehindTheNormalisation() throws Problem {
        NetworkPlan plan = new NetworkPlan("normalised", List.of(new Layer.Input("picture", 3),
                new Layer.Convolution("maps", "picture", 1, 1, 1, 0, false, Activation.NONE),
                new Layer.BatchNormalisation("bn", "maps", true, Activation.RELU),
                new Layer.Dense("scores", "bn", 2, Activation.NONE)), List.of("scores"));
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        tensors.put("maps.weight", new WeightTensor(List.of(1, 3, 1, 1), new float[] {1, 0, 0}));
        tensors.put("bn.mean", new WeightTensor(List.of(1), new float[] {0}));
        tensors.put("bn.variance", new WeightTensor(List.of(1), new float[] {1}));
        tensors.put("bn.scale", new WeightTensor(List.of(1), new float[] {1}));
        tensors.put("bn.shift", new WeightTensor(List.of(1), new float[] {100}));
        tensors.put("scores.weight", new WeightTensor(List.of(2, 2), new float[] {0.01f, 0.01f, 0, 0}));
        tensors.put("scores.bias", new WeightTensor(List.of(2), new float[2]));
        LabelledBatch batch = new LabelledBatch(new float[] {0.5f, -0.5f, 9, 9, 9, 9}, new int[] {0});
        double[] criteria = new Dl4jTaylorCriteria(ENGINE, 1, List.of(batch), new PictureSize(2, 1))
                .of(new TrainedNetwork(plan, new Weights(tensors)), List.of("maps")).get("maps");
        double gradient = 1 - 1 / (1 + Math.exp(-2));
        assertThat(criteria[0]).isCloseTo((101 + 99) / 2.0 * 0.01 * gradient, within(1e-5));
    }

    @Test
    void pruningAndTrainingOnGoTogether() throws Problem {
        PictureSize size = PictureSize.square(16);
        ShapesAndTextures data = new ShapesAndTextures(size.width(), 1);
        ClassifierSettings settings = ClassifierSettings.standard(Stage.BASELINE, SystemKind.TAYLOR, VggBackbones.small(),
                data.classes().count(), size).with(STEPS, 2L).with(BATCH, 4L);
        TrainingBatches batches = TrainingBatches.of(new LabelledBatches(data, Augmentation.NONE), settings, new ScalrResampler());
        TrainedNetwork whole = RandomWeights.network(settings.backbone().baseline(data.classes().count()), size, 2);
        TrainedNetwork pruned = new TaylorPruning(
                new Dl4jTaylorCriteria(ENGINE, 1, List.of(batches.draw(0)), size),
                new TrainerFineTuning(new Dl4jTrainer(ENGINE), settings, batches, 1), 2)
                .prune(whole, size, 0.5, Monitor.NONE);
        long kept = pruned.plan().layers().stream().filter(Layer.Convolution.class::isInstance)
                .mapToLong(layer -> ((Layer.Convolution) layer).outputs()).sum();
        assertThat(kept).isEqualTo((32 + 32 + 64 + 64 + 128 + 128) / 2);
        assertThat(pruned.weights().get("scores.bias").values()).isNotEqualTo(whole.weights().get("scores.bias").values());
    }
}
