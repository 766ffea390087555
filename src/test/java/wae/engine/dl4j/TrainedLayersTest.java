package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import wae.NativeSetup;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.training.Initialiser;

/** Our own layers give the gradients that DL4J's, or the definition, give. */
class TrainedLayersTest {

    private static final EngineThread THREAD = new EngineThread();
    private static final PictureSize SIZE = new PictureSize(12, 8);
    private static final NetworkPlan PLAN = new NetworkPlan("probe", List.of(
            new Layer.Input("input", 3),
            new Layer.Convolution("first", "input", 8, 3, 1, 1, true, Activation.RELU),
            new Layer.Convolution("second", "first", 8, 3, 2, 1, true, Activation.NONE),
            new Layer.DepthToSpace("full", "second", 2),
            new Layer.Convolution("last", "full", 3, 3, 1, 1, true, Activation.NONE)), List.of("last"));

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    /** Seventeen examples go back in three parts. */
    @Test
    void convolutionsThatComputeNothingTwiceTakeTheSameStepAsTheirModel() {
        Weights ours = stepped(new TrainingLayers(0, 1, new StepClock()), 17);
        Weights theirs = stepped(new DlLayers(), 17);
        theirs.tensors().forEach((name, tensor) -> {
            float[] actual = ours.get(name).values();
            for (int i = 0; i < actual.length; i++) {
                assertThat(actual[i]).as(name).isCloseTo(tensor.values()[i], within(1e-5f));
            }
        });
    }

    /** Central differences of the loss, for the weight that reaches the loss through the rearrangement alone. */
    @Test
    void depthToSpaceLeadsGradientsBack() {
        Weights start = Initialiser.he(PLAN, SIZE, 3);
        Weights after = stepped(new TrainingLayers(0, 1, new StepClock()), 2);
        for (int index : new int[] {0, 7, 100, 300}) {
            double gradient = start.get("second.weight").values()[index] - after.get("second.weight").values()[index];
            double numeric = (loss(changed(start, index, 0.01f)) - loss(changed(start, index, -0.01f))) / 0.02;
            assertThat(gradient).isCloseTo(numeric, within(0.01 * Math.abs(numeric) + 1e-4));
        }
    }

    private static Weights changed(Weights weights, int index, float by) {
        var tensors = new java.util.LinkedHashMap<>(weights.tensors());
        WeightTensor tensor = tensors.get("second.weight");
        float[] values = tensor.values().clone();
        values[index] += by;
        tensors.put("second.weight", new WeightTensor(tensor.shape(), values));
        return new Weights(tensors);
    }

    private static double loss(Weights weights) {
        return THREAD.call(() -> {
            ComputationGraph graph = graph(new TrainingLayers(0, 1, new StepClock()));
            weights(graph).write(weights);
            step(graph, 2);
            return ((MeanSquareHead) graph.getLayer("loss")).meanSquare();
        });
    }

    /** The weights after one step of plain gradient descent at rate 1. */
    private static Weights stepped(DlLayers layers, int examples) {
        return THREAD.call(() -> {
            ComputationGraph graph = graph(layers);
            weights(graph).write(Initialiser.he(PLAN, SIZE, 3));
            step(graph, examples);
            return weights(graph).read();
        });
    }

    private static void step(ComputationGraph graph, int examples) {
        INDArray input = Nd4j.linspace(-1, 1, (long) examples * 3 * 8 * 12).castTo(org.nd4j.linalg.api.buffer.DataType.FLOAT)
                .reshape(examples, 3, 8, 12);
        INDArray wave = Nd4j.math().sin(input.mul(50));
        graph.fit(new INDArray[] {wave}, new INDArray[] {input});
    }

    private static ComputationGraph graph(DlLayers layers) {
        GraphBuilder builder = new NeuralNetConfiguration.Builder().updater(new Sgd(1)).graphBuilder().addInputs("input");
        PlanGraph.add(builder, layers, PLAN, SIZE, UnaryOperator.identity());
        builder.addLayer("loss", new MeanSquareLoss(1), "last").setOutputs("loss").validateOutputLayerConfig(false);
        ComputationGraph graph = new ComputationGraph(builder.build());
        graph.init();
        return graph;
    }

    private static GraphWeights weights(ComputationGraph graph) {
        return new GraphWeights(graph, PLAN, SIZE, UnaryOperator.identity());
    }
}
