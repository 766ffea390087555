package wae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.dataset.DataChoice;
import wae.domain.image.PictureBuilder;
import wae.domain.run.RunListener;
import wae.domain.run.RunRequest;
import wae.domain.task.Monitor;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;
import wae.io.image.PictureFiles;

/** {@code train}, {@code resume} and {@code runs} of small networks, from words on a command line to files. */
@Timeout(300)
class TrainingCommandsTest {

    private static final String PLAN = """
            {"format": "wae-plan", "version": 1, "name": "tiny", "outputs": ["scores"], "layers": [
              {"kind": "input", "name": "picture", "channels": 3},
              {"kind": "convolution", "name": "conv1", "input": "picture", "outputs": 4, "kernel": 3, "padding": 1,
               "activation": "relu"},
              {"kind": "pooling", "name": "pool1", "input": "conv1", "pool": "maximum", "kernel": 2, "stride": 2},
              {"kind": "global-average", "name": "mean", "input": "pool1"},
              {"kind": "dense", "name": "scores", "input": "mean", "outputs": 3}]}""";

    @TempDir
    static Path folder;
    private static Path plan;
    private static Path probe;
    private static final CommandRun COMMANDS = start();

    private static CommandRun start() {
        NativeSetup.apply();
        return new CommandRun();
    }

    @BeforeAll
    static void files() throws Exception {
        plan = Files.writeString(folder.resolve("tiny.json"), PLAN);
        probe = folder.resolve("probe.png");
        new PictureFiles().writePng(PictureBuilder.noise(32, 24, 1).planes(), probe);
    }

    @Test
    void theThreeStagesFollowOneAnother() throws Exception {
        Path autoEncoder = autoEncoder("stage 1", 5);
        assertThat(json(autoEncoder).at("/settings/width").asInt()).isEqualTo(4);
        assertThat(Files.readAllLines(autoEncoder.resolve("metrics.csv"))).hasSize(6);
        Path classifier = trained("stage 2", "classifier", "--from", autoEncoder);
        assertThat(json(classifier).get("start_from").asText()).isEqualTo("stage 1");
        assertThat(json(classifier).at("/settings/system").asText()).isEqualTo("wae-tiny");
        Path joint = trained("stage 3", "joint", "--from", classifier, "--probe", probe, "--gamma", "0.5");
        assertThat(json(joint).at("/settings/gamma").asDouble()).isEqualTo(0.5);
        assertThat(joint.resolve("classifier.onnx")).exists();
        assertThat(joint.resolve("decoder.onnx")).exists();
        assertThat(COMMANDS.run("decompose", probe, "--model", joint, "--out", folder.resolve("decomposed"))).isZero();
    }

    @Test
    void everyKindOfNetworkTrains() throws Exception {
        for (String[] words : new String[][] {{"baseline", "baseline", "baseline"}, {"baseline", "half", "half-size"},
            {"classifier", "wavelet", "wavelet"}, {"joint", "decomposition", "decomposition"}}) {
            Path run = trained(words[1], words[0], "--system", words[1]);
            assertThat(json(run).at("/settings/kind").asText()).as(words[1]).isEqualTo(words[2]);
            assertThat(json(run).at("/last/accuracy").asDouble()).as(words[1]).isBetween(0.0, 1.0);
        }
        assertThat(COMMANDS.run(words("baseline", folder.resolve("none"), "--system", "wavelet").toArray())).isEqualTo(2);
        assertThat(COMMANDS.err()).contains("wavelet").doesNotContain("Exception");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRunThatWasInterruptedResumesToTheSameWeights() throws Exception {
        Path whole = autoEncoder("whole", 6);
        Path interrupted = folder.resolve("interrupted");
        TrainingSettings settings = COMMANDS.components.runs.store().description(whole).settings();
        TrainingData samples = COMMANDS.components.runs.data().open(new DataChoice.SamplePictures(), Stage.AUTO_ENCODER, 1,
                Monitor.NONE);
        TrainingSignal signal = new TrainingSignal();
        COMMANDS.components.runs.begin(new RunRequest("interrupted", settings, samples, Optional.empty(), 1,
                List.of(PictureBuilder.noise(32, 24, 1))), interrupted, signal, interruptAfter(3, signal));
        assertThat(COMMANDS.run("runs", "show", interrupted)).isZero();
        assertThat(COMMANDS.out()).contains("interrupted, 3 of 6 steps saved");
        assertThat(COMMANDS.run("resume", interrupted)).as(COMMANDS.err()).isZero();
        assertThat(COMMANDS.run("runs", "show", interrupted)).isZero();
        assertThat(COMMANDS.out()).contains("done, 6 of 6 steps saved");
        for (String model : List.of("encoder.onnx", "decoder.onnx")) {
            assertThat(Files.readAllBytes(interrupted.resolve(model))).isEqualTo(Files.readAllBytes(whole.resolve(model)));
        }
        assertThat(COMMANDS.run("resume", interrupted)).isEqualTo(1);
        assertThat(COMMANDS.err()).contains("The run interrupted is done");
    }

    @Test
    void runsAreListedFilteredShownAndExported() throws Exception {
        Path runs = folder.resolve("runs");
        assertThat(COMMANDS.run("runs", "list", "--runs", runs)).isZero();
        assertThat(COMMANDS.out()).startsWith("There is no run");
        autoEncoder("runs/first", 3);
        autoEncoder("runs/second", 4, "--lambda", "7");
        assertThat(COMMANDS.run("runs", "list", "--runs", runs)).isZero();
        assertThat(COMMANDS.out().lines()).hasSize(3);
        assertThat(COMMANDS.run("runs", "list", "--runs", runs, "--filter", "lambda=7")).isZero();
        assertThat(COMMANDS.out()).contains("second", "4/4").doesNotContain("first");
        assertThat(COMMANDS.run("runs", "show", "second", "--runs", runs)).isZero();
        assertThat(COMMANDS.out().lines().map(String::strip)).anyMatch(line -> line.matches("lambda +7(\\.0)?"));
        Path exported = folder.resolve("exported");
        assertThat(COMMANDS.run("runs", "export", "first", "second", "--runs", runs, "--out", exported, "--metric",
                "transform_loss")).isZero();
        assertThat(names(exported)).containsExactly("transform_loss.csv", "transform_loss.png", "transform_loss.svg");
        assertThat(Files.readAllLines(exported.resolve("transform_loss.csv"))).hasSize(1 + 4);
        Files.delete(runs.resolve("first/run.json"));
        Files.writeString(runs.resolve("first/run.json"), "{");
        assertThat(COMMANDS.run("runs", "list", "--runs", runs)).isEqualTo(1);
        assertThat(COMMANDS.out()).contains("second");
        assertThat(COMMANDS.err()).contains("first");
    }

    @Test
    void whatCannotBeTrainedIsSaidInASentence() throws Exception {
        Path taken = autoEncoder("taken", 1);
        assertThat(COMMANDS.run(words("autoencoder", taken).toArray())).isNotZero();
        assertThat(COMMANDS.err()).contains("already contains a run").doesNotContain("Exception");
        assertThat(COMMANDS.run("train", "autoencoder", "--data", folder.resolve("gone"), "--out", folder.resolve("no")))
                .isEqualTo(1);
        assertThat(COMMANDS.err()).contains("Folder not found: gone");
        assertThat(COMMANDS.run("train", "autoencoder", "--data", "samples", "--width", "0", "--out", folder.resolve("no")))
                .isEqualTo(2);
        assertThat(COMMANDS.err()).contains("0").doesNotContain("Exception");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    private static RunListener interruptAfter(long steps, TrainingSignal signal) {
        return new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                if (status.stepsDone() == steps) {
                    signal.interrupt();
                }
            }
        };
    }

    private static Path autoEncoder(String name, int steps, Object... more) {
        Path run = folder.resolve(name);
        List<Object> words = words("autoencoder", run, "--steps", steps);
        words.addAll(Arrays.asList(more));
        assertThat(COMMANDS.run(words.toArray())).as(COMMANDS.err()).isZero();
        return run;
    }

    private static Path trained(String name, String stage, Object... more) {
        Path run = folder.resolve(name);
        assertThat(COMMANDS.run(words(stage, run, more).toArray())).as(COMMANDS.err()).isZero();
        return run;
    }

    private static List<Object> words(String stage, Path run, Object... more) {
        List<Object> words = new ArrayList<>(List.of("train", stage, "--out", run, "--threads", 1));
        words.addAll(stage.equals("autoencoder")
                ? List.of("--data", "samples", "--width", 4, "--decoder", "upsampling", "--start", "random", "--patch", 16,
                        "--batch", 2, "--probe", probe)
                : List.of("--data", "shapes-textures", "--side", 16, "--backbone", plan, "--batch", 4, "--steps", 2));
        words.addAll(Arrays.asList(more));
        return words;
    }

    private static JsonNode json(Path run) throws IOException {
        JsonNode json = new ObjectMapper().readTree(run.resolve("run.json").toFile());
        assertThat(json.get("state").asText()).isEqualTo("done");
        return json;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
