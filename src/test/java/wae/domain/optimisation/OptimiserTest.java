package wae.domain.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static wae.domain.network.Activation.NONE;
import static wae.domain.network.Activation.RELU;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Layer;
import wae.domain.network.LayerKinds;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.network.WaeClassifierPlans;

class OptimiserTest {

    private static final double RELATIVE_TO_LARGEST = 1e-4;
    private static final PictureSize SIZE = PictureSize.square(12);

    static Stream<NetworkPlan> plans() {
        return Stream.concat(LayerKinds.plans(),
                Stream.of(AutoEncoderPlans.encoder(5), WaeClassifierPlans.wae(VggBackbones.small(), 7), shared()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingChangesTheResult(NetworkPlan plan) throws Exception {
        TrainedNetwork network = RandomWeights.network(plan, SIZE, 1);
        List<float[]> expected = run(network);
        List<float[]> actual = run(Optimiser.optimised(network));
        for (int i = 0; i < expected.size(); i++) {
            double largest = 0;
            for (float value : expected.get(i)) {
                largest = Math.max(largest, Math.abs(value));
            }
            assertThat(actual.get(i)).containsExactly(expected.get(i), Offset.offset((float) (RELATIVE_TO_LARGEST * largest)));
        }
    }

    @Test
    void anAcceleratedClassifierLosesItsNormalisationsAndOneHead() {
        TrainedNetwork network = RandomWeights.network(WaeClassifierPlans.wae(VggBackbones.small(), 7), SIZE, 1);
        TrainedNetwork optimised = Optimiser.optimised(network);
        assertThat(optimised.plan().layers()).noneMatch(Layer.BatchNormalisation.class::isInstance)
                .filteredOn(Layer.Convolution.class::isInstance).extracting(Layer::name)
                .contains("low_normalised+high_normalised").doesNotContain("encoder_low", "encoder_high");
        assertThat(optimised.weights().get("low_fc1.weight")).isSameAs(network.weights().get("low_fc1.weight"));
    }

    @Test
    void aConvolutionThatOthersReadKeepsItsNormalisation() {
        assertThat(Optimiser.optimised(RandomWeights.network(shared(), SIZE, 1)).plan()).isEqualTo(shared());
    }

    /** A convolution that is also read past its normalisation, and one that is an output. */
    private static NetworkPlan shared() {
        return new NetworkPlan("shared", List.of(new Layer.Input("in", LayerKinds.CHANNELS),
                new Layer.Convolution("c", "in", 16, 3, 1, 1, true, NONE),
                new Layer.BatchNormalisation("b", "c", true, RELU),
                new Layer.Add("sum", List.of("b", "c"), NONE),
                new Layer.Convolution("d", "sum", 16, 1, 1, 0, true, NONE),
                new Layer.BatchNormalisation("e", "d", false, NONE)), List.of("e", "d"));
    }

    private static List<float[]> run(TrainedNetwork network) throws Exception {
        try (RunningNetwork running = new ReferenceEvaluator().start(network, 1)) {
            long count = network.plan().inputs().get(0).channels() * SIZE.pixels();
            return running.run(1, SIZE, List.of(RandomWeights.input(count, 2)));
        }
    }
}
