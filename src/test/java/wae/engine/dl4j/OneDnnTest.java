package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.NativeSetup;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.training.Initialiser;

/** DL4J's layers really compute with oneDNN, and compute the same as without. */
class OneDnnTest {

    private static final EngineThread THREAD = new EngineThread();
    private static final PictureSize SIZE = new PictureSize(10, 8);
    private static final String DISABLE = "org.eclipse.deeplearning4j.helpers.disable";

    @BeforeAll
    static void needsOneDnn() {
        NativeSetup.apply();
        Assumptions.assumeTrue(THREAD.call(Dl4jFacts::hasOneDnn), "skipped: this platform has no oneDNN natives of ND4J");
    }

    static Stream<Layer> layersWithHelpers() {
        return Stream.of(
                new Layer.Convolution("probed", "input", 5, 3, 1, 1, true, Activation.RELU),
                new Layer.Convolution("probed", "input", 5, 3, 2, 1, false, Activation.NONE),
                new Layer.Pooling("probed", "input", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, false),
                new Layer.Pooling("probed", "input", Layer.Pooling.Kind.AVERAGE, 3, 2, 1, false),
                new Layer.BatchNormalisation("probed", "input", true, Activation.NONE));
    }

    @ParameterizedTest
    @MethodSource("layersWithHelpers")
    void aHelperIsPresentAndAgreesWithTheBuiltInLayer(Layer layer) {
        NetworkPlan plan = new NetworkPlan("probe", List.of(new Layer.Input("input", 3), layer), List.of("probed"));
        TrainedNetwork network = new TrainedNetwork(plan, Initialiser.he(plan, SIZE, 5));
        THREAD.call(() -> {
            ComputationGraph withHelper = Dl4jEngine.graph(network, SIZE);
            ComputationGraph builtIn = withoutHelpers(network);
            assertThat(withHelper.getLayer("probed").getHelper()).isNotNull();
            assertThat(builtIn.getLayer("probed").getHelper()).isNull();
            INDArray input = Nd4j.rand(2, 3, SIZE.height(), SIZE.width()).subi(0.5);
            INDArray expected = builtIn.output(input)[0];
            assertThat(withHelper.output(input)[0].sub(expected).amaxNumber().doubleValue())
                    .isCloseTo(0, within(1e-5 * expected.amaxNumber().doubleValue()));
            return null;
        });
    }

    @Test
    void gradientsAgreeToo() {
        NetworkPlan plan = Dl4jFacts.probe().plan();
        TrainedNetwork network = new TrainedNetwork(plan, Initialiser.he(plan, SIZE, 6));
        THREAD.call(() -> {
            INDArray input = Nd4j.rand(2, 2, SIZE.height(), SIZE.width()).subi(0.5);
            INDArray with = gradients(Dl4jEngine.graph(network, SIZE), input);
            INDArray without = gradients(withoutHelpers(network), input);
            assertThat(with.amaxNumber().doubleValue()).isGreaterThan(0.01);
            assertThat(with.sub(without).amaxNumber().doubleValue())
                    .isCloseTo(0, within(1e-5 * with.amaxNumber().doubleValue()));
            return null;
        });
    }

    private static INDArray gradients(ComputationGraph graph, INDArray input) {
        graph.getConfiguration().setTrainingWorkspaceMode(WorkspaceMode.NONE); // backprop from outside knows no other
        graph.getConfiguration().setInferenceWorkspaceMode(WorkspaceMode.NONE);
        INDArray output = graph.feedForward(new INDArray[] {input}, true, false).get("normalisation");
        INDArray epsilon = Nd4j.linspace(-1, 1, output.length()).castTo(output.dataType()).reshape(output.shape());
        graph.backpropGradient(epsilon);
        return graph.getFlattenedGradients().dup();
    }

    private static ComputationGraph withoutHelpers(TrainedNetwork network) {
        String before = System.getProperty(DISABLE);
        System.setProperty(DISABLE, "true");
        try {
            return Dl4jEngine.graph(network, SIZE);
        } finally {
            System.setProperty(DISABLE, before);
        }
    }
}
