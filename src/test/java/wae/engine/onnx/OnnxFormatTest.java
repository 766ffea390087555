package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import onnx.Onnx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.io.model.PlanJson;

class OnnxFormatTest {

    private static final TrainedNetwork ENCODER =
            RandomWeights.network(AutoEncoderPlans.encoder(4), PictureSize.square(8), 1);

    private final OnnxFormat format = new OnnxFormat(new PlanJson());

    @ParameterizedTest
    @MethodSource("wae.domain.network.LayerKinds#plans")
    void whatIsWrittenReadsBackToTheLastBit(NetworkPlan plan) {
        TrainedNetwork network = RandomWeights.network(plan, PictureSize.square(6), 2);
        TrainedNetwork read = format.read(format.write(network));

        assertThat(read.plan()).isEqualTo(plan);
        assertThat(read.weights().tensors().keySet()).containsExactlyElementsOf(network.weights().tensors().keySet());
        network.weights().tensors().forEach((name, tensor) -> {
            assertThat(read.weights().get(name).shape()).isEqualTo(tensor.shape());
            assertThat(read.weights().get(name).values()).containsExactly(tensor.values());
        });
    }

    @Test
    void anotherToolThatSavesTheModelAgainChangesNothing() throws Exception {
        byte[] savedAgain = Onnx.ModelProto.parseFrom(format.write(ENCODER)).toByteArray();
        assertThat(format.read(savedAgain).weights().get("conv2.weight").values())
                .containsExactly(ENCODER.weights().get("conv2.weight").values());
    }

    @Test
    void whatIsNoModelOrNotOursIsRefusedWithItsReason() throws Exception {
        assertRefused(new byte[0], "it is not an ONNX model");
        assertRefused("P6 3 3 255 image data".getBytes(StandardCharsets.US_ASCII), "it is not an ONNX model");
        Onnx.ModelProto model = Onnx.ModelProto.parseFrom(format.write(ENCODER));
        assertRefused(model.toBuilder().clearMetadataProps().build().toByteArray(), "it carries no plan");
    }

    @Test
    void weightsThatDoNotFitThePlanAreRefusedByName() throws Exception {
        Onnx.ModelProto.Builder model = Onnx.ModelProto.parseFrom(format.write(ENCODER)).toBuilder();
        Onnx.TensorProto first = model.getGraph().getInitializer(0);
        assertThat(first.getName()).isEqualTo("conv1.weight");

        Onnx.TensorProto.Builder huge = first.toBuilder().clearDims().addDims(1L << 40).addDims(1L << 40);
        assertRefused(with(model, huge), "conv1.weight have shape []");
        assertRefused(with(model, first.toBuilder().setDims(0, 5)), "conv1.weight have shape [5, 3, 3, 3]");
        assertRefused(with(model, first.toBuilder().clearRawData()), "conv1.weight are not 108 32-bit numbers");
        assertRefused(with(model, first.toBuilder().setDataType(11)), "conv1.weight are not 108 32-bit numbers");
        assertRefused(with(model, first.toBuilder().setName("other")), "conv1.weight are missing");
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(ENCODER.weights().tensors());
        tensors.put("low.bias", new WeightTensor(tensors.get("low.bias").shape(), new float[] {0, Float.NaN, 0}));
        byte[] bytes = format.write(new TrainedNetwork(ENCODER.plan(), new Weights(tensors)));
        assertRefused(bytes, "low.bias contain NaN or infinite values");
    }

    @Test
    void noDamagedFileDoesAnythingElseThanBeRefused() {
        byte[] good = format.write(ENCODER);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = random.nextInt(20); bad.length > 0 && flips > 0; flips--) {
                bad[random.nextInt(Math.min(bad.length, 3000))] = (byte) random.nextInt();
            }
            try {
                format.read(bad);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void anIncompleteNetworkIsNotWritten() {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(ENCODER.weights().tensors());
        tensors.remove("high.weight");
        assertThatThrownBy(() -> format.write(new TrainedNetwork(ENCODER.plan(), new Weights(tensors))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("high.weight are missing");
    }

    private void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> format.read(bytes)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] with(Onnx.ModelProto.Builder model, Onnx.TensorProto.Builder first) {
        Onnx.ModelProto.Builder changed = model.clone();
        changed.getGraphBuilder().setInitializer(0, first);
        return changed.build().toByteArray();
    }
}
