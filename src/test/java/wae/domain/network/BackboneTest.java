package wae.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.wavelet.Wavelet;
import wae.domain.wavelet.WaveletBands;

/** The counts are those of the released network; half a unit of the last digit that was printed is allowed. */
class BackboneTest {

    private static final PictureSize FULL = PictureSize.square(224);
    private static final PictureSize HALF = PictureSize.square(112);
    private static final int CLASSES = 1000;
    private static final Offset<Float> ROUNDING = Offset.offset(1e-6f);
    private static final Offset<Double> MILLION_DIGIT = Offset.offset(0.0005);
    private static final Offset<Double> TEN_MILLION_DIGIT = Offset.offset(0.005);

    @Test
    void vgg16CostsWhatItCosts() {
        NetworkPlan vgg16 = VggBackbones.vgg16().baseline(CLASSES);
        assertThat(billions(vgg16, FULL)).isEqualTo(15.470, MILLION_DIGIT);
        assertThat(billions(vgg16, HALF)).isEqualTo(3.89, TEN_MILLION_DIGIT);
        assertThat(NetworkCost.of(vgg16, FULL).parameters()).isEqualTo(138_357_544);
        assertThat(vgg16.shapes(HALF)).containsEntry("pool5", new Shape(512, 4, 4));
    }

    @Test
    void waeAroundVgg16CostsWhatTheReleasedNetworkCosts() {
        NetworkPlan wae = WaeClassifierPlans.wae(VggBackbones.vgg16(), CLASSES);
        assertThat(wae.outputs()).containsExactly("low_scores", "fusion_scores", "scores");
        assertThat(billions(wae, FULL)).isEqualTo(4.38, TEN_MILLION_DIGIT);
        assertThat(part(wae, WaeClassifierPlans.ENCODER)).isEqualTo(0.264, MILLION_DIGIT);
        assertThat(part(wae, WaeClassifierPlans.BACKBONE)).isEqualTo(3.837, MILLION_DIGIT);
        assertThat(part(wae, "low_")).isEqualTo(0.010, MILLION_DIGIT);
        assertThat(part(wae, WaeClassifierPlans.LIGHT)).isEqualTo(0.244, MILLION_DIGIT);
        assertThat(part(wae, "fusion_")).isEqualTo(0.027, MILLION_DIGIT);
        assertThat(wae.shapes(FULL)).containsEntry("fusion_features", new Shape(640, 4, 4))
                .containsEntry("low_fc1", Shape.vector(1024)).containsEntry("fusion_fc2", Shape.vector(2048));
    }

    @Test
    void headsAreDividedButNotIntoNarrowOnes() {
        assertThat(VggBackbones.vgg16().lowHidden()).containsExactly(1024, 1024);
        assertThat(VggBackbones.small().lowHidden()).containsExactly(256);
        assertThat(VggBackbones.small().fusionHidden()).containsExactly(256);
    }

    @Test
    void bothResNet50sCostWhatTheirPapersSay() {
        NetworkPlan common = ResNetBackbones.resNet50().baseline(CLASSES);
        NetworkPlan original = ResNetBackbones.resNet50Original().baseline(CLASSES);
        assertThat(billions(common, FULL)).isEqualTo(4.09, TEN_MILLION_DIGIT);
        assertThat(billions(original, FULL)).isEqualTo(3.86, TEN_MILLION_DIGIT);
        assertThat(learned(common)).isEqualTo(learned(original)).isEqualTo(25_557_032);
        assertThat(common.shapes(FULL)).containsEntry("pool1", new Shape(64, 56, 56))
                .containsEntry("res5c", new Shape(2048, 7, 7));
    }

    @Test
    void inABottleneckOnlyTheSumAndTheInnerConvolutionsAreRectified() {
        NetworkPlan plan = ResNetBackbones.resNet50().baseline(CLASSES);
        assertThat(plan.layers().stream().filter(Layer.BatchNormalisation.class::isInstance)
                .map(Layer.BatchNormalisation.class::cast).filter(bn -> bn.activation() == Activation.NONE)
                .map(Layer::name))
                .allMatch(name -> name.endsWith("_out_bn") || name.endsWith("_pass_bn")).hasSize(16 + 4);
        assertThat(plan.layers().stream().filter(Layer.Add.class::isInstance).map(Layer.Add.class::cast))
                .hasSize(16).allMatch(sum -> sum.activation() == Activation.RELU);
    }

    @Test
    void waeAroundResNet50FusesBothMeans() {
        NetworkPlan wae = WaeClassifierPlans.wae(ResNetBackbones.resNet50(), CLASSES);
        assertThat(wae.shapes(FULL)).containsEntry("fusion_features", Shape.vector(2048 + 512));
        assertThat(wae.layers()).noneMatch(Layer.Dropout.class::isInstance);
    }

    @Test
    void theHaarSplitTakesTheEncodersPlace() {
        NetworkPlan wavelet = WaeClassifierPlans.haar(VggBackbones.small(), 10);
        assertThat(wavelet.shapes(PictureSize.square(32))).containsEntry("haar_low", new Shape(3, 16, 16))
                .containsEntry("haar_detail", new Shape(9, 16, 16)).containsEntry("light_conv1_1", new Shape(8, 16, 16))
                .containsEntry("scores", Shape.vector(10));
        assertThat(HaarDecomposition.weights(WaeClassifierPlans.HAAR)).allSatisfy((name, tensor) ->
                assertThat(Parameters.of(wavelet, PictureSize.square(32))).containsEntry(name, tensor.shape()));
    }

    @Test
    void theHaarSplitIsTheHaarWavelet() {
        Picture picture = PictureBuilder.noise(12, 8, 5);
        List<float[]> bands = ReferenceEvaluator.evaluate(
                new TrainedNetwork(HaarDecomposition.plan(), new Weights(HaarDecomposition.weights(""))), picture);
        WaveletBands expected = Wavelet.HAAR.split(picture.networkInput());
        assertThat(bands.get(0)).containsExactly(expected.low().toArray(), ROUNDING);
        int band = expected.low().count();
        for (int i = 1; i <= 3; i++) {
            assertThat(Arrays.copyOfRange(bands.get(1), (i - 1) * band, i * band))
                    .containsExactly(expected.all().get(i).toArray(), ROUNDING);
        }
    }

    @Test
    void aBackboneIsFoundAgainInItsBaseline() {
        Backbone vgg16 = VggBackbones.vgg16();
        assertThat(Backbone.of(vgg16.baseline(7), vgg16.encoderWidth())).isEqualTo(vgg16);
        NetworkPlan noHead = AutoEncoderPlans.encoder(4).withOutputs(List.of("low"));
        assertThatThrownBy(() -> Backbone.of(noHead, 4)).hasMessageContaining("dense layers");
    }

    private static long learned(NetworkPlan plan) {
        return Parameters.of(plan, FULL).entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith(".mean") && !entry.getKey().endsWith(".variance"))
                .mapToLong(entry -> WeightTensor.count(entry.getValue())).sum();
    }

    private static double billions(NetworkPlan plan, PictureSize size) {
        return NetworkCost.of(plan, size).multiplyAdds() / 1e9;
    }

    private static double part(NetworkPlan plan, String prefix) {
        Predicate<NetworkCost.LayerCost> within = cost -> cost.layer().name().startsWith(prefix);
        return NetworkCost.of(plan, FULL).layers().stream().filter(within)
                .mapToLong(NetworkCost.LayerCost::multiplyAdds)
                .sum() / 1e9;
    }
}
