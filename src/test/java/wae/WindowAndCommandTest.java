package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import wae.cli.Commands;
import wae.cli.TrainAutoEncoderCommand;
import wae.cli.TrainBaselineCommand;
import wae.cli.TrainClassifierCommand;
import wae.cli.TrainCommand;
import wae.cli.TrainJointCommand;
import wae.cli.TrainedClassifiers;
import wae.cli.TrainingSession;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureBuilder;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.TrainingRuns;
import wae.domain.task.Problem;
import wae.domain.training.Stage;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingSettings;
import wae.io.image.BundledSamples;
import wae.io.image.PictureFiles;
import wae.io.model.PlanFiles;
import wae.io.model.PlanJson;
import wae.io.run.RunBench;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Workers;
import wae.viewmodel.train.DataForm;
import wae.viewmodel.train.Goal;
import wae.viewmodel.train.TrainForm;
import wae.viewmodel.train.TrainServices;
import wae.viewmodel.train.TrainViewModel;

/** The same choices in the window and in a command give the same settings, and bitwise the same weights. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class WindowAndCommandTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");

    @TempDir
    private Path folder;

    /**
     * What is asked for.
     *
     * @param side    of generated images in pixels; 0 for a folder of photographs
     * @param from    a run of the version before, or empty
     * @param options of settings by name, as they are typed
     */
    private record Choices(Stage stage, SystemKind kind, int side, String from, Map<String, String> options) {
    }

    static Stream<Choices> choices() {
        Map<String, String> none = Map.of();
        return Stream.of(
                new Choices(Stage.AUTO_ENCODER, SystemKind.WAE, 64, "", none),
                new Choices(Stage.AUTO_ENCODER, SystemKind.WAE, 0, "", Map.of("lambda", "1", "steps", "60", "decoder",
                        "upsampling", "start", "random", "width", "5", "decoder-weight-decay", "0.01")),
                new Choices(Stage.AUTO_ENCODER, SystemKind.WAE, 64, "joint", Map.of("lr", "0.0002")),
                new Choices(Stage.CLASSIFIER, SystemKind.WAE, 32, "joint", none),
                new Choices(Stage.CLASSIFIER, SystemKind.WAVELET, 0, "", Map.of("sum-weight", "0.5", "flip", "no")),
                new Choices(Stage.JOINT, SystemKind.WAE, 32, "", Map.of("encoder-width", "6", "gamma", "0.3")),
                new Choices(Stage.JOINT, SystemKind.WAE, 192, "joint", none),
                new Choices(Stage.JOINT, SystemKind.DECOMPOSITION, 32, "", none),
                new Choices(Stage.BASELINE, SystemKind.BASELINE, 32, "", none),
                new Choices(Stage.BASELINE, SystemKind.BASELINE, 32, "", Map.of("optimiser", "sgd", "batch", "100")),
                new Choices(Stage.BASELINE, SystemKind.HALF_SIZE, 0, "", Map.of("label-smoothing", "0.1", "seed", "7",
                        "schedule", "constant", "validate-every", "40", "momentum", "0.5")));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theyGiveTheSameSettings(Choices choices) throws Exception {
        List<TrainingSettings> asked = new ArrayList<>();
        Trainer none = (settings, state, threads) -> {
            asked.add(settings);
            throw new Problem("This is as far as it goes.");
        };
        TrainingRuns runs = RunBench.with(none, RunBench.store(), CheckpointPolicy.DEFAULT, folder.resolve("known")).runs();
        byWindow(runs, none, choices);
        byCommand(runs, choices);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).isEqualTo(asked.get(1));
    }

    @Test
    void theyGiveBitwiseTheSameAutoEncoder() throws Exception {
        sameWeights(new Choices(Stage.AUTO_ENCODER, SystemKind.WAE, 64, "",
                Map.of("steps", "4", "batch", "2", "patch", "16", "width", "3")));
    }

    @Test
    void theyGiveBitwiseTheSameClassifier() throws Exception {
        sameWeights(new Choices(Stage.BASELINE, SystemKind.BASELINE, 16, "", Map.of("steps", "3", "batch", "4")));
    }

    private void sameWeights(Choices choices) throws Exception {
        NativeSetup.apply();
        Components components = new Components();
        byWindow(components.runs, components.trainer, choices);
        byCommand(components.runs, choices);
        List<Path> checkpoints = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.endsWith("step-00000000" + choices.options().get("steps") + ".safetensors"))
                    .forEach(checkpoints::add);
        }
        assertThat(checkpoints).hasSize(2);
        assertThat(checkpoints.get(0)).hasSameBinaryContentAs(checkpoints.get(1));
    }

    private void byWindow(TrainingRuns runs, Trainer trainer, Choices choices) throws IOException, Problem {
        TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run, FXCollections.observableArrayList());
        TrainViewModel screen = new TrainViewModel(new TrainServices(runs, trainer, new ReferenceEvaluator(),
                () -> folder.resolve("window"), List.of(new Sample("stripes", job -> PictureBuilder.stripes(16, 16))),
                new PictureFiles(), (file, bytes) -> { }, 1, () -> 0, Workers.all(runner)), new Notices(), new Navigation());
        TrainForm form = screen.form();
        if (choices.side() > 0) {
            form.data().sideProperty().set(choices.side());
            form.data().kindProperty().set(DataForm.Kind.SHAPES);
        } else {
            form.data().kindProperty().set(DataForm.Kind.FOLDER);
            form.data().folderProperty().set(photographs(choices.stage()).toString());
        }
        form.goalProperty().set(Goal.of(choices.stage()));
        form.kindProperty().set(choices.kind());
        form.start().chosenProperty().set(choices.from().isEmpty() ? null : EARLIER.resolve(choices.from()));
        choices.options().forEach((name, text) -> Stream.concat(form.usualFields().stream(), form.advancedFields().stream())
                .filter(field -> field.setting().name().equals(name)).findFirst().orElseThrow().textProperty().set(text));
        assertThat(form.problemProperty().get()).isEmpty();
        screen.start();
    }

    private void byCommand(TrainingRuns runs, Choices choices) throws IOException, Problem {
        TrainingSession session = new TrainingSession(runs, new BundledSamples(), new PictureFiles(), 1,
                () -> folder.resolve("command"));
        TrainedClassifiers classifiers = new TrainedClassifiers(session, new PlanFiles(new PlanJson()));
        List<String> words = new ArrayList<>(List.of("train", choices.stage().word(), "--data",
                choices.side() > 0 ? "shapes-textures" : photographs(choices.stage()).toString()));
        if (choices.stage() != Stage.AUTO_ENCODER) {
            words.addAll(List.of("--system", choices.kind() == SystemKind.HALF_SIZE ? "half" : choices.kind().name(),
                    "--side", String.valueOf(choices.side() > 0 ? choices.side() : 64)));
        }
        if (!choices.from().isEmpty()) {
            words.addAll(List.of("--from", EARLIER.resolve(choices.from()).toString()));
        }
        choices.options().forEach((name, text) -> words.addAll(
                name.equals("flip") ? List.of(text.equals("no") ? "--no-flip" : "--flip") : List.of("--" + name, text)));
        StringWriter err = new StringWriter();
        CommandLine line = Commands.of("test", List.of(TrainCommand.of(List.of(new TrainAutoEncoderCommand(session),
                new TrainClassifierCommand(classifiers), new TrainJointCommand(classifiers),
                new TrainBaselineCommand(classifiers)))));
        line.setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));
        line.execute(words.toArray(String[]::new));
        assertThat(err.toString()).doesNotContain("See ", "Something went wrong");
    }

    /** Images of two classes, or loose ones. */
    private Path photographs(Stage stage) throws IOException, Problem {
        Path images = folder.resolve("photographs");
        for (String name : new String[] {"noise", "stripes"}) {
            for (int each = 0; each < 4; each++) {
                Path into = Files.createDirectories(stage == Stage.AUTO_ENCODER ? images : images.resolve(name));
                new PictureFiles().writePng((name.equals("noise") ? PictureBuilder.noise(40, 40, each)
                        : PictureBuilder.stripes(40, 40)).planes(), into.resolve(name + each + ".png"));
            }
        }
        return images;
    }
}
