package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtSession.SessionOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.network.Activation;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Layer;
import wae.domain.network.LayerKinds;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.RunningNetwork;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.io.model.PlanJson;

class OnnxEngineTest {

    private final OnnxEngine engine = new OnnxEngine(new OnnxFormat(new PlanJson()));

    @ParameterizedTest
    @MethodSource("wae.domain.network.LayerKinds#plans")
    void everyLayerKindRunsAndGivesTheShapeThatThePlanSays(NetworkPlan plan) throws Exception {
        PictureSize size = new PictureSize(7, 9);
        int batch = 2;
        TrainedNetwork network = RandomWeights.network(plan, size, 1);
        Shape expected = plan.shapes(size).get(plan.outputs().get(0));
        try (RunningNetwork running = engine.start(network, 1)) {
            float[] input = RandomWeights.input(batch * LayerKinds.CHANNELS * size.pixels(), 2);
            assertThat(running.run(batch, size, List.of(input)).get(0)).hasSize((int) (batch * expected.count()));
        }
    }

    @Test
    void oneSessionTakesPicturesOfAnySize() throws Exception {
        TrainedNetwork encoder = RandomWeights.network(AutoEncoderPlans.encoder(4), PictureSize.square(2), 1);
        try (RunningNetwork running = engine.start(encoder, 2)) {
            for (PictureSize size : List.of(new PictureSize(2, 2), new PictureSize(100, 2), new PictureSize(6, 30))) {
                List<float[]> bands = running.run(1, size, List.of(RandomWeights.input(3 * size.pixels(), 3)));
                assertThat(bands).hasSize(2).allSatisfy(band -> assertThat(band).hasSize((int) (3 * size.pixels() / 4)));
            }
        }
    }

    @Test
    void aLargeNetworkRunsFromTemporaryFilesAndLeavesNone() throws Exception {
        NetworkPlan plan = new NetworkPlan("large", List.of(new Layer.Input("in", 3),
                new Layer.Convolution("conv", "in", 80, 5, 1, 2, true, Activation.RELU), // 24 kB: stays in the model
                new Layer.Dense("scores", "conv", 300, Activation.NONE)), List.of("scores")); // 24 MB: in the second file
        PictureSize size = PictureSize.square(16);
        TrainedNetwork network = RandomWeights.network(plan, size, 4);
        List<float[]> input = List.of(RandomWeights.input(3 * size.pixels(), 5));
        OnnxEngine throughFiles = new OnnxEngine(new OnnxFormat(new PlanJson()), 0);
        try (RunningNetwork large = throughFiles.start(network, 1); RunningNetwork usual = engine.start(network, 1)) {
            assertThat(large.run(1, size, input).get(0)).containsExactly(usual.run(1, size, input).get(0));
        }
        LargeModel files = LargeModel.write(network);
        assertThat(files.file()).exists();
        files.close();
        assertThat(files.file().getParent()).doesNotExist();
    }

    @Test
    void idleThreadsOfASessionNeverSpin() throws Exception {
        try (SessionOptions options = Sessions.options(2)) {
            assertThat(options.getConfigEntries()).containsEntry("session.intra_op.allow_spinning", "0")
                    .containsEntry("session.inter_op.allow_spinning", "0");
        }
    }

    @Test
    void itSaysWhichVersionRunsOnWhat() {
        assertThat(new OnnxFacts().facts()).extracting(Fact::label).contains("ONNX Runtime", "ONNX Runtime providers");
        assertThat(new OnnxFacts().facts()).extracting(Fact::value)
                .anyMatch(value -> value.matches("\\d+\\.\\d+\\.\\d+")).anyMatch(value -> value.contains("CPU"));
    }
}
