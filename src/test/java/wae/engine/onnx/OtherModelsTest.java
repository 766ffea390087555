package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onnx.Onnx;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.shade.protobuf.ByteString;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.ExternalModelRun;
import wae.domain.classification.InputConvention;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.Prediction;
import wae.domain.classification.ScoreKind;
import wae.domain.classification.Scores;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.io.image.ScalrResampler;

/** Models as other programs write them, in {@code src/test/resources/models}: how each was made is written there. */
class OtherModelsTest {

    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final PictureSize SIZE = PictureSize.square(32);
    private static final Picture PICTURE = PictureBuilder.noise(32, 32, 3);

    @TempDir
    Path folder;

    private final OnnxExternalModels models = new OnnxExternalModels();

    @ParameterizedTest
    @CsvSource({"batch-four,LOGITS,0.001", "features-first,LOGITS,0.001", "half-input,LOGITS,0.05", "half-weights,LOGITS,0.05",
        "local-function,LOGITS,0.001", "weights-in-constants,LOGITS,0.001", "qdq-int8,LOGITS,0.2", "if-node,LOGITS,0.001",
        "double-in,LOGITS,0.001", "double-out,LOGITS,0.001", "training-flag,LOGITS,0.001", "label-first,PROBABILITIES,0.001",
        "logsoftmax,LOGITS,0.001", "no-shape,LOGITS,0.001", "if-end-softmax,PROBABILITIES,0.001", "quant-logits-u8,LOGITS,0.05",
        "quant-logits-i8,LOGITS,0.05", "quant-softmax,PROBABILITIES,0.02", "softmax-half,PROBABILITIES,0.01",
        "hand-softmax,PROBABILITIES,0.001", "both-logits-probs,PROBABILITIES,0.001", "aux,LOGITS,0.001",
        "hidden-pooler,LOGITS,0.001", "meta-names,LOGITS,0.001", "reshape-one,LOGITS,0.001", "weights-in-branches,LOGITS,0.001",
        "inputs-with-defaults,LOGITS,0.001", "quality-first,LOGITS,0.001", "squeezed,LOGITS,0.001"})
    void whateverItLooksLikeItSaysTheSame(String name, ScoreKind kind, double within) throws Exception {
        double[] expected = scores("plain", PixelPreset.UNIT).probabilities();
        assertThat(expected[0]).isBetween(0.2, 0.9); // neither sure nor flat, so that a difference shows
        assertThat(scores(name, PixelPreset.UNIT).probabilities()).containsExactly(expected, Offset.offset(within));
        assertThat(kind(name)).isEqualTo(kind);
    }

    @Test
    @Timeout(60)
    void aLoopWithoutEndIsEnded() throws Exception {
        Onnx.ModelProto loop = Onnx.ModelProto.parseFrom(Files.readAllBytes(MODELS.resolve("loop.onnx")));
        Onnx.GraphProto.Builder graph = loop.getGraph().toBuilder();
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            if (graph.getInitializer(i).getName().equals("trip")) {
                graph.setInitializer(i, graph.getInitializer(i).toBuilder()
                        .setRawData(ByteString.copyFrom(new byte[] {-1, -1, -1, -1, -1, -1, -1, 127})));
            }
        }
        Path endless = Files.write(folder.resolve("endless.onnx"), loop.toBuilder().setGraph(graph).build().toByteArray());
        ExternalModel model = new OnnxExternalModels(1).read(endless);
        assertThatThrownBy(() -> ExternalModelRun.start(model, SIZE, auto(PixelPreset.UNIT), 1, new ScalrResampler()).close())
                .isInstanceOf(Problem.class)
                .hasMessage("endless was stopped after 1 s: a loop in its graph may never end.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-sigmoid", "one-logit", "rank-one"})
    void aSingleScoreIsTheProbabilityOfYes(String name) throws Exception {
        try (ExternalModelRun run = start("one-logit", auto(PixelPreset.UNIT))) {
            assertThat(run.classes()).isOne();
        }
        double yes = scores(name, PixelPreset.UNIT).probabilities()[1];
        double other = scores(name, PixelPreset.UNIT, PictureBuilder.noise(9, 9, 8)).probabilities()[1];
        assertThat(yes).isBetween(0.05, 0.95).isNotEqualTo(other);
        assertThat(yes).isEqualTo(scores("one-sigmoid", PixelPreset.UNIT).probabilities()[1], Offset.offset(1e-5));
        assertThat(scores(name, PixelPreset.UNIT).probabilities()[0]).isEqualTo(1 - yes, Offset.offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multi-sigmoid", "if-end-sigmoid"})
    void independentProbabilitiesNeedNotSumToOne(String name) throws Exception {
        double[] logits = doubles(scores("plain", PixelPreset.UNIT).toArray());
        double[] given = scores(name, PixelPreset.UNIT).probabilities();
        for (int i = 0; i < logits.length; i++) {
            assertThat(given[i]).isEqualTo(1 / (1 + Math.exp(-logits[i])), Offset.offset(1e-5));
        }
        assertThat(kind(name)).isEqualTo(ScoreKind.INDEPENDENT);
    }

    @Test
    void theUserKnowsBetterWhatScoresAre() throws Exception {
        double[] expected = scores("multi-sigmoid", PixelPreset.UNIT).probabilities();
        ModelConvention independent = new ModelConvention(InputConvention.of(PixelPreset.UNIT), Optional.empty(),
                Optional.of(ScoreKind.INDEPENDENT), LabelChoice.AUTO);
        try (ExternalModelRun run = start("plain", independent)) {
            assertThat(predict(run, PICTURE).sum().probabilities()).containsExactly(expected, Offset.offset(1e-5));
        }
        ModelConvention probabilities = new ModelConvention(InputConvention.of(PixelPreset.UNIT), Optional.empty(),
                Optional.of(ScoreKind.PROBABILITIES), LabelChoice.AUTO);
        try (ExternalModelRun run = start("plain", probabilities)) {
            assertThatThrownBy(() -> predict(run, PICTURE)).isInstanceOf(Problem.class).hasMessageContaining("choose another kind");
        }
    }

    @Test
    void levelsReachANetworkThatTakesThem() throws Exception {
        double[] nhwc = scores("bytes-input", PixelPreset.BYTES).probabilities();
        assertThat(scores("u8-nchw", PixelPreset.BYTES).probabilities()).containsExactly(nhwc, Offset.offset(1e-6));
        assertThat(scores("plain", PixelPreset.BYTES).probabilities()).containsExactly(nhwc, Offset.offset(1e-3));
        assertThatThrownBy(() -> start("bytes-input", auto(PixelPreset.UNIT)))
                .hasMessageContaining("so its pixels are \"bytes\", not \"unit\"");
    }

    @Test
    void scoresThatAreNoNumbersAreSaid() {
        assertThatThrownBy(() -> scores("nan", PixelPreset.UNIT)).isInstanceOf(Problem.class)
                .hasMessageStartingWith("nan gives scores that are no numbers (NaN or infinite)");
        assertThatThrownBy(() -> scores("one-softmax", PixelPreset.UNIT))
                .hasMessageContaining("the softmax of a single score, which is 1 for every image");
    }

    @Test
    void aFixedBatchIsFilledUp() throws Exception {
        List<Picture> pictures = List.of(PictureBuilder.noise(32, 32, 1), PictureBuilder.noise(32, 32, 2),
                PictureBuilder.noise(32, 32, 3), PictureBuilder.noise(32, 32, 4), PictureBuilder.noise(32, 32, 5));
        try (ExternalModelRun four = start("batch-four", auto(PixelPreset.UNIT));
                ExternalModelRun any = start("plain", auto(PixelPreset.UNIT))) {
            four.prepare(pictures);
            four.run();
            any.prepare(pictures);
            any.run();
            assertThat(four.predictions()).hasSize(5);
            for (int i = 0; i < 5; i++) {
                assertThat(four.predictions().get(i).sum().toArray())
                        .containsExactly(any.predictions().get(i).sum().toArray(), Offset.offset(1e-4f));
            }
        }
    }

    @Test
    void whatCannotBeToldApartByImageIsRefusedInABatch() throws Exception {
        try (ExternalModelRun run = start("transposed-out", auto(PixelPreset.UNIT))) {
            assertThat(predict(run, PICTURE).sum().toArray()).containsExactly(scores("plain", PixelPreset.UNIT).toArray(),
                    Offset.offset(1e-4f));
            run.prepare(List.of(PICTURE, PICTURE));
            assertThatThrownBy(run::run).isInstanceOf(Problem.class).hasMessageContaining("does it take more than one?");
        }
    }

    @Test
    void highestScoresAloneAreNoScores() {
        assertThatThrownBy(() -> models.read(file("topk"))).hasMessageContaining("gives the highest scores only (TopK)");
        assertThatThrownBy(() -> models.read(file("topk"), Optional.of("values"))).hasMessageContaining("(TopK)");
        assertThatThrownBy(() -> scores("softmax-axis0", PixelPreset.UNIT)).hasMessageContaining("but they sum to 5.00");
    }

    @Test
    void ofSeveralOutputsOneCanBeNamed() throws Exception {
        assertThat(models.read(file("aux")).outputs()).containsExactly("out", "aux_logits");
        assertThat(models.read(file("aux"), Optional.of("aux_logits")).outputs()).containsExactly("aux_logits", "out");
        assertThat(models.read(file("both-logits-probs")).outputs()).containsExactly("probs", "logits");
        assertThat(models.read(file("features-first")).outputs()).containsExactly("out");
        assertThatThrownBy(() -> models.read(file("aux"), Optional.of("nothing")))
                .hasMessage("aux.onnx cannot be used: it has no output \"nothing\"; it has aux_logits, out.");
        assertThatThrownBy(() -> models.read(file("features-first"), Optional.of("r")).cost(SIZE))
                .hasMessageContaining("has shape [1, 8, 32, 32], which is no score for each class");
        assertThatThrownBy(() -> models.read(file("zipmap"))).hasMessageContaining("its output \"label\" gives int64 numbers,"
                + " its output \"probs\" gives a list: no score for each class");
    }

    @ParameterizedTest
    @CsvSource({"plain,264,1056", "weights-in-constants,264,1056", "half-weights,264,544", "half-input,264,528",
        "qdq-int8,264,288", "weights-in-branches,304,1216", "sparse,244,976", "bytes-input,264,1056", "features-first,264,1056",
        "torch-function,269,1076", "local-function,264,1056"})
    void parametersCountWhereverTheyAreInTheirOwnType(String name, long count, long bytes) throws Exception {
        ExternalModel.Cost cost = models.read(file(name)).cost(SIZE);
        assertThat(cost.parameters()).isEqualTo(count);
        if (cost.unknown().isEmpty()) {
            assertThat(cost.memory().orElseThrow().weightBytes()).isEqualTo(bytes);
            assertThat(cost.multiplyAdds()).contains(3L * 8 * 9 * 32 * 32 + 8 * 5);
        }
    }

    @Test
    void labelsAreFoundInTheModel() throws Exception {
        assertThat(models.read(file("meta-names")).labels()).containsExactly("cat", "dog's", "fish", "bird", "cow");
        assertThat(models.read(file("meta-classes")).labels()).containsExactly("cat", "dog", "fish", "bird", "cow");
        assertThat(models.read(file("meta-labels")).labels()).containsExactly("cat", "dog", "fish", "bird", "cow");
        assertThat(models.read(file("plain")).labels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vendor|ONNX Runtime cannot run vendor: it does not have the operator acme:Magic.",
        "standard-unknown|ONNX Runtime cannot run standard-unknown: it does not have the operator Abracadabra.",
        "bad-types|ONNX Runtime cannot run bad-types: it does not take the graph, whose nodes, types or shapes do not go together.",
        "int64-in|int64-in.onnx cannot be used: its input \"x\" takes int64 numbers; images are given as float, float16, double or"
                + " uint8."})
    void whatCannotRunIsSaidInOurWords(String name, String sentence) {
        assertThatThrownBy(() -> scores(name, PixelPreset.UNIT)).isInstanceOf(Problem.class).hasMessage(sentence);
    }

    @Test
    void versionsThatTheRuntimeDoesNotKnowAreSaidWithBothNumbers() throws Exception {
        assertThatThrownBy(() -> start(withVersions("set", 8, 99))).isInstanceOf(Problem.class).hasMessageMatching(
                "ONNX Runtime cannot run set: it has operator set 99, and this version of ONNX Runtime knows operator sets up to \\d+\\.");
        assertThatThrownBy(() -> start(withVersions("format", 99, 13))).isInstanceOf(Problem.class).hasMessageMatching(
                "ONNX Runtime cannot run format: it has IR version 99, and this version of ONNX Runtime knows IR versions up to \\d+\\.");
        assertThat(start(file("opset23")).classes()).isEqualTo(5); // newer than many runtimes
    }

    @Test
    void linksOfAModelHubsCacheAreFollowed() throws Exception {
        Path real = Files.createDirectories(folder.resolve("blobs"));
        weightsBeside("model.onnx_data", real.resolve("0123"), real.resolve("4567"));
        Path snapshot = Files.createDirectories(folder.resolve("snapshots/abc"));
        Path model = Files.createSymbolicLink(snapshot.resolve("model.onnx"), Path.of("../../blobs/0123"));
        Files.createSymbolicLink(snapshot.resolve("model.onnx_data"), Path.of("../../blobs/4567"));
        assertThat(start(model).classes()).isEqualTo(5);
    }

    @Test
    void aLinkToAModelFindsTheWeightsThatLieBesideTheModel() throws Exception {
        Path real = Files.createDirectories(folder.resolve("far"));
        weightsBeside("w.bin", real.resolve("model.onnx"), real.resolve("w.bin"));
        assertThat(start(Files.createSymbolicLink(folder.resolve("link.onnx"), Path.of("far/model.onnx"))).classes()).isEqualTo(5);
    }

    private void weightsBeside(String location, Path model, Path weights) throws Exception {
        Onnx.ModelProto.Builder plain = Onnx.ModelProto.parseFrom(Files.readAllBytes(file("plain"))).toBuilder();
        for (Onnx.TensorProto.Builder tensor : plain.getGraphBuilder().getInitializerBuilderList()) {
            if (tensor.getName().equals("W")) {
                Files.write(weights, tensor.getRawData().toByteArray());
                tensor.setRawData(ByteString.EMPTY).clearRawData().setDataLocation(Onnx.TensorProto.DataLocation.EXTERNAL)
                        .addExternalData(Onnx.StringStringEntryProto.newBuilder().setKey("location").setValue(location));
            }
        }
        Files.write(model, plain.build().toByteArray());
    }

    private Path withVersions(String name, long format, long set) throws Exception {
        Onnx.ModelProto.Builder plain = Onnx.ModelProto.parseFrom(Files.readAllBytes(file("plain"))).toBuilder();
        plain.setIrVersion(format).getOpsetImportBuilder(0).setVersion(set);
        return Files.write(folder.resolve(name + ".onnx"), plain.build().toByteArray());
    }

    private ExternalModelRun start(Path file) throws Problem {
        try (ExternalModelRun run = ExternalModelRun.start(models.read(file), SIZE, auto(PixelPreset.UNIT), 1, new ScalrResampler())) {
            predict(run, PICTURE);
            return run;
        }
    }

    private static Path file(String name) {
        return MODELS.resolve(name + ".onnx");
    }

    private static ModelConvention auto(PixelPreset pixels) {
        return ModelConvention.of(InputConvention.of(pixels));
    }

    private ExternalModelRun start(String name, ModelConvention convention) throws Problem {
        return ExternalModelRun.start(models.read(file(name), convention.output()), SIZE, convention, 1, new ScalrResampler());
    }

    private ScoreKind kind(String name) throws Problem {
        try (ExternalModelRun run = start(name, auto(PixelPreset.UNIT))) {
            return run.reading().kind();
        }
    }

    private Scores scores(String name, PixelPreset pixels) throws Problem {
        return scores(name, pixels, PICTURE);
    }

    private Scores scores(String name, PixelPreset pixels, Picture picture) throws Problem {
        try (ExternalModelRun run = start(name, auto(pixels))) {
            return predict(run, picture).sum();
        }
    }

    private static Prediction predict(ExternalModelRun run, Picture picture) throws Problem {
        run.prepare(List.of(picture));
        run.run();
        return run.predictions().get(0);
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
