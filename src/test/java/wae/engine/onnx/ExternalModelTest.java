package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wae.engine.onnx.Nodes.constant;
import static wae.engine.onnx.Nodes.node;
import static wae.engine.onnx.Nodes.text;
import static wae.engine.onnx.Nodes.value;
import static wae.engine.onnx.Nodes.whole;
import static wae.engine.onnx.Nodes.wholes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import onnx.Onnx;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.ExternalModelRun;
import wae.domain.classification.InputConvention;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.Scores;
import wae.domain.classification.Systems;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.network.RandomWeights;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.io.image.ScalrResampler;
import wae.io.model.PlanJson;

class ExternalModelTest {

    private static final PictureSize SIZE = PictureSize.square(32);

    @TempDir
    Path folder;

    private final OnnxExternalModels models = new OnnxExternalModels();

    static List<String> systems() {
        return Systems.names();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void ourOwnNetworksCostAsExternalOnesWhatTheirPlansSay(String name) throws Exception {
        ClassifierSystem system = Systems.of(name, 10, SIZE);
        Path file = folder.resolve(name + ".onnx");
        Onnx.GraphProto.Builder graph = OnnxGraph.of(system.plan()).toBuilder(); // shapes alone are looked at
        wae.domain.network.Parameters.of(system.plan(), system.networkInput()).forEach((parameter, shape) ->
                graph.addInitializer(Onnx.TensorProto.newBuilder().setName(parameter).setDataType(1)
                        .addAllDims(shape.stream().map(Integer::longValue).toList())));
        write(file, graph);
        ExternalModel.Cost cost = models.read(file).cost(system.networkInput());
        assertThat(cost.multiplyAdds()).as(cost.unknown()).contains(system.cost().multiplyAdds());
        assertThat(cost.classes()).hasValue(10);
        assertThat(cost.parameters()).isBetween(system.cost().parameters(), system.cost().parameters() + 24);
        assertThat(cost.memory()).isPresent();
    }

    @Test
    void groupsDilationAndMatrixProductsAreCountedAsTheyAre() throws Exception {
        Onnx.GraphProto.Builder graph = graph().addInput(value("in", 1, 3, 20, 20)).addOutput(value("out", 1, 7))
                .addInitializer(shape("w1", 12, 3, 3, 3)).addInitializer(shape("w2", 12, 3, 3, 3))
                .addInitializer(shape("w3", 12, 7))
                .addNode(node("Conv", "a", List.of("in", "w1"), "a", wholes("dilations", 2, 2), wholes("strides", 2, 2)))
                .addNode(node("Conv", "b", List.of("a", "w2"), "b", whole("group", 4), text("auto_pad", "SAME_UPPER")))
                .addNode(node("GlobalAveragePool", "c", List.of("b"), "c"))
                .addNode(node("Flatten", "d", List.of("c"), "d"))
                .addNode(node("MatMul", "out", List.of("d", "w3"), "out"));
        ExternalModel.Cost cost = cost(graph);
        // a: 12 maps of 8x8 (20 - 5 = 15, halved 7, + 1), 27 each; b: 12 maps of 8x8, 3 channels of 9 each; 12 x 7
        assertThat(cost.multiplyAdds()).contains(12L * 64 * 27 + 12L * 64 * 27 + 84);
        // in (1200) and a (768) together, then a and b
        assertThat(cost.memory().orElseThrow().activationBytes()).isEqualTo(4 * (1200 + 768));
    }

    @Test
    void shapesThatAGraphComputesAreFollowed() throws Exception {
        Onnx.GraphProto.Builder graph = graph().addInput(value("in", "batch", 3, "h", "w")).addOutput(value("out", "b", 5))
                .addInitializer(constant("zero", 0L)).addInitializer(constant("minus", -1L))
                .addInitializer(shape("w", 5, 3 * 32 * 32))
                .addNode(node("Shape", "s", List.of("in"), "s"))
                .addNode(node("Gather", "g", List.of("s", "zero"), "g"))
                .addNode(node("Concat", "c", List.of("g", "minus"), "c", whole("axis", 0)))
                .addNode(node("Reshape", "r", List.of("in", "c"), "r"))
                .addNode(node("Gemm", "out", List.of("r", "w"), "out", whole("transB", 1)));
        assertThat(cost(graph).multiplyAdds()).contains(5L * 3 * 32 * 32);
    }

    @Test
    void shapesThatDependOnComparedNumbersAreFollowed() throws Exception {
        // as PyTorch spreads a token over the batch: where the wanted side is -1, the array's own one is taken
        Onnx.GraphProto.Builder graph = graph().addInput(value("in", "batch", 3, 4, 4)).addOutput(value("out", "b", 5))
                .addInitializer(constant("wanted", 2L, -1L)).addInitializer(constant("minus", -1L))
                .addInitializer(constant("own", 1L, 48L)).addInitializer(shape("w", 48, 5))
                .addNode(node("Flatten", "f", List.of("in"), "f"))
                .addNode(node("Equal", "e", List.of("wanted", "minus"), "e"))
                .addNode(node("Where", "s", List.of("e", "own", "wanted"), "s"))
                .addNode(node("Expand", "x", List.of("f", "s"), "x"))
                .addNode(node("MatMul", "out", List.of("x", "w"), "out"));
        assertThat(cost(graph).multiplyAdds()).contains(2L * 48 * 5);
    }

    @Test
    void coloursBehindOpenSidesAreFound() throws Exception {
        Path file = folder.resolve("open.onnx");
        write(file, graph().addInput(value("in", "batch", "rows", "columns", 3)).addOutput(value("out", "batch", 5))
                .addNode(node("Flatten", "out", List.of("in"), "out")));
        assertThat(models.read(file).layout()).isEqualTo(PixelLayout.NHWC);
        assertThat(models.read(file).picture(SIZE)).isEqualTo(SIZE);
    }

    @Test
    void ofSeveralOutputsTheFirstOfRealNumbersIsTaken() throws Exception {
        Onnx.ValueInfoProto whole = Onnx.ValueInfoProto.newBuilder().setName("label").setType(Onnx.TypeProto.newBuilder()
                .setTensorType(Onnx.TypeProto.Tensor.newBuilder().setElemType(Onnx.TensorProto.DataType.INT64_VALUE))).build();
        Onnx.GraphProto.Builder graph = graph().addInput(value("in", "batch", 3, 2, 2)).addOutput(whole)
                .addNode(node("Flatten", "out", List.of("in"), "out"))
                .addNode(node("ArgMax", "label", List.of("out"), "label", whole("axis", 1)));
        assertRefused(graph, "its output \"label\" gives int64 numbers: no score for each class");
        Path file = folder.resolve("both.onnx");
        write(file, graph.addOutput(value("out", "batch", 12)));
        assertThat(run(models.read(file), PixelPreset.UNIT, PictureBuilder.noise(2, 2, 1))).hasSize(12);
    }

    @Test
    void weightsInAFileBesideTheModelAreUsed() throws Exception {
        java.nio.ByteBuffer twos = java.nio.ByteBuffer.allocate(12 * Float.BYTES).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        while (twos.hasRemaining()) {
            twos.putFloat(2);
        }
        Files.write(folder.resolve("w.bin"), twos.array());
        Path file = folder.resolve("beside.onnx");
        write(file, graph().addInput(value("in", "batch", 3, 2, 2)).addOutput(value("out", "batch", 1))
                .addInitializer(shape("w", 12, 1).toBuilder().setDataLocation(Onnx.TensorProto.DataLocation.EXTERNAL)
                        .addExternalData(entry("location", "w.bin")))
                .addNode(node("Flatten", "f", List.of("in"), "f"))
                .addNode(node("MatMul", "out", List.of("f", "w"), "out")));
        Picture picture = PictureBuilder.noise(2, 2, 1);
        float sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += 2 * picture.planes().at(i);
        }
        assertThat(run(models.read(file), PixelPreset.UNIT, picture)[1]).isEqualTo(sum, Offset.offset(1e-5f));
    }

    @Test
    void anUnknownOperatorMakesTheCountUnknownAndIsNamed() throws Exception {
        Onnx.GraphProto.Builder graph = graph().addInput(value("in", 1, 3, 4, 4)).addOutput(value("out", 1, 48))
                .addNode(node("Flatten", "f", List.of("in"), "f"))
                .addNode(node("NonMaxSuppression", "out", List.of("f"), "out"));
        ExternalModel.Cost cost = cost(graph);
        assertThat(cost.multiplyAdds()).isEmpty();
        assertThat(cost.memory()).isEmpty();
        assertThat(cost.unknown()).isEqualTo("multiply-adds unknown because of NonMaxSuppression");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pixelsReachANetworkInItsLayoutAndConvention(boolean byPixel) throws Exception {
        // hands its input on: what comes out is what went in
        Object[] sides = byPixel ? new Object[] {"batch", 2, 2, 3} : new Object[] {"batch", 3, 2, 2};
        Path file = folder.resolve("hand-on.onnx");
        write(file, graph().addInput(value("in", sides)).addOutput(value("out", "batch", 12))
                .addNode(node("Flatten", "out", List.of("in"), "out")));
        ExternalModel model = models.read(file);
        assertThat(model.layout()).isEqualTo(byPixel ? PixelLayout.NHWC : PixelLayout.NCHW);
        assertThat(model.picture(SIZE)).isEqualTo(PictureSize.square(2));
        Picture picture = PictureBuilder.noise(2, 2, 1);
        float[] out = run(model, PixelPreset.CAFFE, picture, PictureBuilder.noise(2, 2, 2));
        float blue = picture.planes().at(8) * 255 - 103.939f;
        float red = picture.planes().at(0) * 255 - 123.68f;
        assertThat(out[0]).isEqualTo(blue, Offset.offset(1e-4f));
        assertThat(out[byPixel ? 2 : 8]).isEqualTo(red, Offset.offset(1e-4f));
        assertThat(run(model, PixelPreset.IMAGENET, picture)[0])
                .isEqualTo((picture.planes().at(0) - 0.485f) / 0.229f, Offset.offset(1e-5f));
    }

    @Test
    void theProbabilitiesOfASoftmaxStayWhatTheyAre() throws Exception {
        Path file = folder.resolve("soft.onnx");
        write(file, graph().addInput(value("in", "batch", 3, 1, 1)).addOutput(value("out", "batch", 3))
                .addNode(node("Flatten", "f", List.of("in"), "f"))
                .addNode(node("Softmax", "out", List.of("f"), "out", whole("axis", 1))));
        Picture picture = PictureBuilder.noise(1, 1, 3);
        Scores expected = Scores.of(picture.planes().at(0), picture.planes().at(1), picture.planes().at(2));
        assertThat(Scores.of(run(models.read(file), PixelPreset.UNIT, picture)).probabilities())
                .containsExactly(expected.probabilities(), Offset.offset(1e-6));
    }

    @Test
    void ourOwnFileRunsAsAExternalOneWithTheSameScores() throws Exception {
        ClassifierSystem system = Systems.of("small-vgg", 10, SIZE);
        TrainedNetwork network = RandomWeights.network(system.plan(), SIZE, 1);
        OnnxFormat format = new OnnxFormat(new PlanJson());
        Path file = Files.write(folder.resolve("ours.onnx"), format.write(network));
        Picture picture = PictureBuilder.noise(32, 32, 4);
        try (RunningNetwork own = new OnnxEngine(format).start(network, 1)) {
            float[] expected = own.run(1, SIZE, List.of(picture.networkInput().toArray())).get(0);
            assertThat(run(models.read(file), PixelPreset.CENTRED, picture)).containsExactly(expected, Offset.offset(1e-4f));
        }
    }

    @Test
    void weightsBesideTheModelMustLieThere() throws Exception {
        Onnx.TensorProto.Builder outside = shape("w", 5, 12).toBuilder().setDataLocation(Onnx.TensorProto.DataLocation.EXTERNAL)
                .addExternalData(entry("location", "../secret.bin"));
        assertRefused(flat().addInitializer(outside), "its weights lie outside of its folder, in ../secret.bin");
        Onnx.TensorProto.Builder missing = outside.clone().clearExternalData().addExternalData(entry("location", "w.bin"));
        assertRefused(flat().addInitializer(missing), "the file w.bin with its weights cannot be read");
        Files.write(folder.resolve("w.bin"), new byte[100]);
        missing.addExternalData(entry("length", "240"));
        assertRefused(flat().addInitializer(missing), "the file w.bin with its weights is cut off");
    }

    @Test
    void absurdSizesAreRefusedBeforeAnythingIsAllocated() throws Exception {
        assertRefused(graph().addInput(value("in", 1, 3, 1 << 20, 4)).addOutput(value("out", 1, 5))
                .addNode(node("Flatten", "out", List.of("in"), "out")), "its input has a size of 1048576");
        assertRefused(graph().addInput(value("in", 1, 3, 8, 8)).addOutput(value("out", 1, 5))
                .addInitializer(constant("by", 1f, 1f, 5000f, 5000f))
                .addNode(node("Resize", "big", List.of("in", "", "by"), "big"))
                .addNode(node("Flatten", "out", List.of("big"), "out")), "its array \"big\" would have more than 256 million");
        assertRefused(graph().addInput(value("in", 1, 1, 8, 8)).addOutput(value("out", 1, 5))
                .addNode(node("Flatten", "out", List.of("in"), "out")), "it takes images of 1 channel, not red, green and blue");
        assertRefused(graph().addInput(value("in", 1, 3, 8, 8)).addOutput(value("out", 1, 3, 8, 8))
                .addNode(node("Relu", "out", List.of("in"), "out")), "which is no score for each class");
    }

    @Test
    void noDamagedFileDoesAnythingElseThanBeRefused() throws Exception {
        ClassifierSystem system = Systems.of("wae-small-vgg", 3, SIZE);
        byte[] good = new OnnxFormat(new PlanJson()).write(RandomWeights.network(system.plan(), SIZE, 1));
        Random random = new Random(5);
        Path file = folder.resolve("bad.onnx");
        for (int i = 0; i < 300; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = random.nextInt(20); bad.length > 0 && flips > 0; flips--) {
                bad[random.nextInt(Math.min(bad.length, 20_000))] = (byte) random.nextInt();
            }
            Files.write(file, bad);
            try {
                models.read(file).cost(SIZE);
            } catch (Problem | IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private float[] run(ExternalModel model, PixelPreset preset, Picture... pictures) throws Exception {
        PictureSize size = model.picture(SIZE);
        try (ExternalModelRun run = ExternalModelRun.start(model, size,
                ModelConvention.of(InputConvention.of(preset)), 1, new ScalrResampler())) {
            run.prepare(List.of(pictures));
            run.run();
            assertThat(run.predictions()).hasSameSizeAs(pictures);
            return run.predictions().get(0).sum().toArray();
        }
    }

    private void assertRefused(Onnx.GraphProto.Builder graph, String sentence) throws Exception {
        assertThatThrownBy(() -> cost(graph)).hasMessageContaining(sentence);
    }

    private ExternalModel.Cost cost(Onnx.GraphProto.Builder graph) throws Exception {
        Path file = folder.resolve("made.onnx");
        write(file, graph);
        return models.read(file).cost(models.read(file).picture(SIZE));
    }

    private static Onnx.GraphProto.Builder flat() {
        return graph().addInput(value("in", 1, 3, 2, 2)).addOutput(value("out", 1, 12))
                .addNode(node("Flatten", "out", List.of("in"), "out"));
    }

    private static Onnx.GraphProto.Builder graph() {
        return Onnx.GraphProto.newBuilder().setName("made");
    }

    /** An array of which only name and shape are there. */
    private static Onnx.TensorProto shape(String name, long... sides) {
        Onnx.TensorProto.Builder tensor = Onnx.TensorProto.newBuilder().setName(name).setDataType(1);
        Arrays.stream(sides).forEach(tensor::addDims);
        return tensor.build();
    }

    private static Onnx.StringStringEntryProto entry(String key, String value) {
        return Onnx.StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    private static void write(Path file, Onnx.GraphProto.Builder graph) throws IOException {
        Files.write(file, OnnxWriter.modelHead().setGraph(graph).build().toByteArray());
    }
}
