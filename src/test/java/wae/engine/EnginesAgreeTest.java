package wae.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.Layer;
import wae.domain.network.LayerKinds;
import wae.domain.network.NetworkEngine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;
import wae.io.model.PlanJson;

/** The same plan and weights give the same result whatever runs them. */
class EnginesAgreeTest {

    private static final double RELATIVE_TO_LARGEST = 1e-4;
    private static final int BATCH = 2;
    private static final PictureSize SIZE = new PictureSize(7, 10);

    private static final NetworkEngine ONNX = new OnnxEngine(new OnnxFormat(new PlanJson()));
    private static final NetworkEngine DL4J = new Dl4jEngine();

    static Stream<NetworkPlan> plans() {
        // the half-size baseline has the baseline's plan, Decomposition+CNN has WAE's, Taylor before its samples ThiNet's
        Stream<NetworkPlan> systems = Systems.names().stream()
                .filter(name -> !name.matches("(half|decomposition|taylor)-.*"))
                .map(name -> Systems.of(name, 10, SIZE).plan());
        return Stream.concat(Stream.concat(LayerKinds.plans(), systems), Stream.of(AutoEncoderPlans.encoder(16),
                AutoEncoderPlans.decoder(16, DecoderKind.UPSAMPLING), AutoEncoderPlans.decoder(16, DecoderKind.SUB_PIXEL)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void onnxRuntimeComputesWhatTheLayersAreDefinedToBe(NetworkPlan plan) throws Exception {
        TrainedNetwork network = RandomWeights.network(plan, SIZE, 1);
        assertClose(run(ONNX, network), run(new ReferenceEvaluator(), network));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void deeplearning4jComputesWhatOnnxRuntimeComputes(NetworkPlan plan) throws Exception {
        TrainedNetwork network = RandomWeights.network(plan, SIZE, 1);
        assertClose(run(DL4J, network), run(ONNX, network));
    }

    private static List<float[]> run(NetworkEngine engine, TrainedNetwork network) throws Exception {
        List<float[]> inputs = new ArrayList<>();
        for (Layer.Input input : network.plan().inputs()) {
            inputs.add(RandomWeights.input(BATCH * input.channels() * SIZE.pixels(), inputs.size()));
        }
        try (RunningNetwork running = engine.start(network, 1)) {
            return running.run(BATCH, SIZE, inputs);
        }
    }

    private static void assertClose(List<float[]> actual, List<float[]> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            float largest = 0;
            for (float value : expected.get(i)) {
                largest = Math.max(largest, Math.abs(value));
            }
            assertThat(largest).isGreaterThan(0);
            assertThat(actual.get(i)).containsExactly(expected.get(i), Offset.offset((float) (RELATIVE_TO_LARGEST * largest)));
        }
    }
}
