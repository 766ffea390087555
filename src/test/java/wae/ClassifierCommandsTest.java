package wae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.classification.TrainedClassifier;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.RandomWeights;
import wae.domain.network.RunningNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.network.Weights;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;
import wae.io.image.PictureFiles;
import wae.io.model.PlanJson;

/** The commands about classifiers, from words on a command line to files. */
@Timeout(300)
class ClassifierCommandsTest {

    private static final PictureSize SIZE = PictureSize.square(32);
    private static final ClassNames CLASSES = new ShapesAndTextures(32, 1).classes();

    @TempDir
    Path folder;

    private final CommandRun commands = start();
    private final Components components = commands.components;

    private static CommandRun start() {
        NativeSetup.apply();
        return new CommandRun();
    }

    private Path saved(SystemKind kind, String name) throws Exception {
        ClassifierSystem system = Systems.of(kind, VggBackbones.small().withEncoderWidth(4), CLASSES.count(), SIZE);
        Weights weights = system.withFixed(RandomWeights.of(system.plan(), system.networkInput(), 1));
        Path file = folder.resolve(name);
        components.classifiers.save(new TrainedClassifier(system, weights, CLASSES, true), file);
        return file;
    }

    @Test
    void classifySaysWhatEachBranchMakesOfEachPicture() throws Exception {
        Path run = Files.createDirectory(folder.resolve("my-run"));
        saved(SystemKind.WAE, "my-run/classifier.onnx");
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        new PictureFiles().writePng(PictureBuilder.noise(40, 30, 1).planes(), pictures.resolve("a.png"));
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, 2).planes(), pictures.resolve("b.png"));
        Path json = folder.resolve("predictions.json");
        assertThat(run("classify", pictures.toString(), "--model", run.toString(), "--top", "3", "--json", json.toString()))
                .isZero();
        assertThat(commands.out()).contains("a.png  40x30", "b.png  32x32", "sum ", "low branch alone", "fusion alone", " %");
        JsonNode predictions = new ObjectMapper().readTree(json.toFile());
        assertThat(predictions.get("model").asText()).isEqualTo("wae-small-vgg (my-run)");
        assertThat(predictions.get("pictures")).hasSize(2);
        assertThat(predictions.at("/pictures/1/branches/fusion")).hasSize(3);
        assertThat(predictions.at("/pictures/0/branches/sum/0/class").asText()).isIn(CLASSES.names());
    }

    @Test
    void aPictureThatCannotBeReadDoesNotEndTheOthers() throws Exception {
        Path model = saved(SystemKind.BASELINE, "classifier.onnx");
        Path good = folder.resolve("good.png");
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, 1).planes(), good);
        Path bad = Files.writeString(folder.resolve("bad.png"), "no image");
        assertThat(run("classify", bad.toString(), good.toString(), "--model", model.toString())).isEqualTo(1);
        assertThat(commands.err()).contains("bad.png").doesNotContain("Exception");
        assertThat(commands.out()).contains("good.png");
    }

    @Test
    void evaluateCountsEachBranchAndTheConfusions() throws Exception {
        Path model = saved(SystemKind.WAE, "classifier.onnx");
        Path json = folder.resolve("evaluation.json");
        assertThat(run("evaluate", "--data", "shapes-textures", "--model", model.toString(), "--json", json.toString()))
                .as(commands.err()).isZero();
        assertThat(commands.out()).contains("top-1", "low branch alone", "fusion alone", "shapes x textures (validation)");
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        int pictures = new ShapesAndTextures(32, 1).validation().count();
        assertThat(report.get("pictures").asInt()).isEqualTo(pictures);
        long counted = 0;
        for (JsonNode row : report.get("confusions")) {
            for (JsonNode count : row) {
                counted += count.asLong();
            }
        }
        assertThat(counted).isEqualTo(pictures);
        assertThat(report.at("/branches/low/top1").isNumber()).isTrue();
        assertThat(report.at("/branches/low/top5").asDouble()).isGreaterThan(report.at("/branches/low/top1").asDouble())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aClassifierOfOtherClassesIsNotEvaluated() throws Exception {
        ClassifierSystem system = Systems.of("small-vgg", 2, SIZE);
        Path model = folder.resolve("other.onnx");
        components.classifiers.save(new TrainedClassifier(system, RandomWeights.of(system.plan(), SIZE, 1),
                new ClassNames(List.of("cat", "dog")), true), model);
        assertThat(run("evaluate", "--data", "shapes-textures", "--model", model.toString())).isEqualTo(1);
        assertThat(commands.err()).contains("does not know the class");
    }

    @Test
    void anExportedZipGivesWhatTheModelGives() throws Exception {
        Path model = saved(SystemKind.WAE, "classifier.onnx");
        Path zip = folder.resolve("model.zip");
        assertThat(run("export", "--run", model.toString(), "--dl4j", "--out", zip.toString())).as(commands.err()).isZero();
        assertThat(commands.out()).contains("wae-small-vgg in model.zip").doesNotContain("layer of this program");
        TrainedClassifier classifier = components.classifiers.open(model);
        float[] input = RandomWeights.input(3 * SIZE.pixels(), 7);
        ComputationGraph graph = ComputationGraph.load(zip.toFile(), false);
        try (RunningNetwork network = new OnnxEngine(new OnnxFormat(new PlanJson())).start(classifier.network(), 1)) {
            INDArray[] outputs = graph.output(Nd4j.create(input, new long[] {1, 3, 32, 32}, 'c'));
            List<float[]> expected = network.run(1, SIZE, List.of(input));
            for (int i = 0; i < outputs.length; i++) {
                assertThat(outputs[i].data().asFloat()).containsExactly(expected.get(i), Offset.offset(1e-4f));
            }
        }
    }

    @Test
    void anExportThatNeedsOurClassesSaysSo() throws Exception {
        Path run = Files.createDirectory(folder.resolve("run"));
        OnnxFormat format = new OnnxFormat(new PlanJson());
        Files.write(run.resolve("decoder.onnx"), format.write(RandomWeights.network(
                AutoEncoderPlans.decoder(4, AutoEncoderPlans.DecoderKind.SUB_PIXEL), PictureSize.square(8), 1)));
        assertThat(run("export", "--run", run.toString(), "--dl4j", "--out", folder.resolve("d.zip").toString()))
                .as(commands.err()).isZero();
        assertThat(commands.out()).contains("full (depth to space) is a layer of this program");
        assertThat(run("export", "--run", run.toString(), "--plan", "--out", folder.resolve("d.json").toString())).isZero();
        assertThat(run("cost", "--plan", folder.resolve("d.json").toString(), "--size", "16")).isZero();
        assertThat(commands.out()).contains("depth-to-space");
        assertThat(run("export", "--run", run.toString(), "--network", "encoder", "--plan", "--out", "x.json")).isEqualTo(1);
        assertThat(commands.err()).contains("There is no encoder in the run run.");
    }

    @Test
    void pruningBothWaysGivesASmallerClassifierThatRuns() throws Exception {
        Path model = saved(SystemKind.BASELINE, "classifier.onnx");
        for (String method : List.of("thinet", "taylor")) {
            Path smaller = folder.resolve(method + ".onnx");
            assertThat(run("prune", "--method", method, "--model", model.toString(), "--data", "shapes-textures", "--keep",
                    "0.5", "--samples", "8", "--parts", "2", "--last", "1", "--batch", "4", "--out", smaller.toString()))
                    .as(commands.err()).isZero();
            TrainedClassifier pruned = components.classifiers.open(smaller);
            assertThat(pruned.system().name()).isEqualTo(method + "-small-vgg");
            assertThat(pruned.system().cost().multiplyAdds())
                    .isLessThan(components.classifiers.open(model).system().cost().multiplyAdds() * 6 / 10);
            assertThat(pruned.classNames()).isEqualTo(CLASSES);
            assertThat(run("evaluate", "--data", "shapes-textures", "--model", smaller.toString())).isZero();
        }
    }

    @Test
    void anythingCanStandInARowOfATiming() throws Exception {
        Path model = saved(SystemKind.BASELINE, "classifier.onnx");
        Path plan = Path.of("src", "docs", "own-network.json"); // the example of the documentation
        Path json = folder.resolve("measurement.json");
        assertThat(run("time", "--systems", "small-vgg,own,wae-own," + model + "," + model + "@centred", "--plan",
                plan.toString(), "--size", "32", "--classes", "10", "--rounds", "4", "--seconds", "0", "--threads", "1",
                "--json", json.toString())).as(commands.err()).isZero();
        assertThat(commands.out()).contains("| own |", "| wae-own (encoder inside its time) |", "| small-vgg (" ,
                "| classifier (external, pixels minus 0.5 NCHW) |", "waits beside it");
        JsonNode systems = new ObjectMapper().readTree(json.toFile()).get("systems");
        assertThat(systems).hasSize(5);
        assertThat(systems.get(4).get("multiply_adds").asLong()).isEqualTo(systems.get(3).get("multiply_adds").asLong());
        assertThat(new ObjectMapper().readTree(json.toFile()).at("/idle_session/alone_ms")).hasSizeGreaterThan(10);
        assertThat(components.measurements.read(json).names()).hasSize(5);
    }

    @Test
    void speedUpsReferToTheFirstBaselineUnlessAnotherIsNamed() throws Exception {
        Path model = saved(SystemKind.BASELINE, "classifier.onnx");
        String[] command = {"time", "--systems", "wae-small-vgg," + model, "--size", "32", "--classes", "10", "--rounds", "2",
            "--seconds", "0", "--threads", "1", "--no-idle-check", "--reference", "wae-small-vgg"};
        assertThat(run(Arrays.copyOf(command, command.length - 2))).as(commands.err()).isZero();
        assertThat(commands.out()).contains("| speed-up over small-vgg (").containsSubsequence("\n| small-vgg (", "\n| wae-small-vgg");
        assertThat(run(command)).as(commands.err()).isZero();
        assertThat(commands.out()).contains("| speed-up over wae-small-vgg (95 % interval)");
        command[2] = "small-vgg";
        assertThat(run(command)).isEqualTo(2);
        assertThat(commands.err()).contains("wae-small-vgg is not among --systems.");
    }

    @Test
    void aMeasurementIsRepeatedFromItsMeasurement() throws Exception {
        Path model = saved(SystemKind.BASELINE, "classifier.onnx");
        Path json = folder.resolve("measurement.json");
        assertThat(run("time", "--systems", "small-vgg,wae-small-vgg," + model, "--encoder-width", "4", "--size", "32",
                "--classes", "10", "--rounds", "6", "--seconds", "0", "--threads", "1", "--json", json.toString()))
                .as(commands.err()).isZero();
        Path again = folder.resolve("again.json");
        assertThat(run("time", "--repeat", json.toString(), "--json", again.toString())).isEqualTo(1);
        assertThat(commands.err()).contains("is left out: no file at hand has its weights (SHA-256 ");
        assertThat(components.measurements.read(again).names()).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(components.measurements.read(again).settings()).isEqualTo(components.measurements.read(json).settings());
        assertThat(commands.out()).contains("| system | median ms there | here |").doesNotContain("has other weights");
        assertThat(run("time", "--repeat", json.toString(), "--systems", model.toString(), "--json", again.toString()))
                .as(commands.err()).isZero();
        assertThat(components.measurements.read(again).rows()).hasSize(3).extracting(row -> row.facts().weightsHash())
                .containsExactlyElementsOf(components.measurements.read(json).rows().stream()
                        .map(row -> row.facts().weightsHash()).toList());
        assertThat(run("time", "--repeat", json.toString(), "--batch", "2")).isEqualTo(2);
        assertThat(commands.err()).contains("--batch comes from the measurement");
    }

    @Test
    void whatWouldNotFitIntoMemoryIsRefusedWithASentence() {
        assertThat(run("time", "--systems", "small-vgg", "--size", "64", "--batch", "2000000", "--no-idle-check")).isEqualTo(1);
        assertThat(commands.err()).contains("2000000 images of 64x64 at once take 196.6 GB", "Choose a smaller batch");
        assertThat(run("time", "--systems", "vgg16", "--size", "2048", "--no-idle-check")).isEqualTo(1);
        assertThat(commands.err()).contains("vgg16 has 34.5 GB of weights at this image size");
    }

    @Test
    void anotherProgramsModelIsCountedAsAWhole() throws Exception {
        Path theirs = Files.write(folder.resolve("theirs.onnx"), theirs());
        assertThat(run("cost", "--model", theirs.toString(), "--size", "32")).as(commands.err()).isZero();
        assertThat(commands.out()).contains("theirs at 32x32: ", " multiply-adds", " of memory (counted");
        assertThat(run("cost", "--model", theirs.toString(), "--csv", folder.resolve("x.csv").toString())).isEqualTo(1);
        assertThat(commands.err()).contains("Layers of an external model are not told apart");
    }

    @Test
    void wrongWordsEndWithTwoAndASentence() {
        assertThat(run("time", "--systems", "resnet18")).isEqualTo(2);
        assertThat(commands.err()).contains("There is no file and no system resnet18.");
        assertThat(run("time", "--systems", "vgg16,x.onnx@upside-down")).isEqualTo(2);
        assertThat(run("time", "--systems", "x.onnx@unit", "--rounds", "1")).isEqualTo(1);
        assertThat(commands.err()).contains("File not found: x.onnx.");
        assertThat(run("cost", "--system", "vgg17")).isEqualTo(1);
        assertThat(commands.err()).contains("there is no system vgg17");
        assertThat(run("cost", "--system", "vgg16", "--plan", "x.json")).isEqualTo(2);
        assertThat(run("classify", "a.png", "--model", "vgg16")).isEqualTo(1);
        assertThat(commands.err()).contains("vgg16 is not trained");
    }

    /** One of ours without the words that make it one. */
    private byte[] theirs() throws Exception {
        onnx.Onnx.ModelProto ours = onnx.Onnx.ModelProto.parseFrom(Files.readAllBytes(saved(SystemKind.BASELINE, "ours.onnx")));
        return ours.toBuilder().clearMetadataProps().build().toByteArray();
    }

    private int run(String... words) {
        return commands.run((Object[]) words);
    }
}
