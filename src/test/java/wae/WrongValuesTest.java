package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import wae.cli.Commands;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/**
 * Every option and parameter of every command with wrong values, all others being right: the answer is a sentence and a
 * status other than 0, or the value was not wrong after all. No trace, no error that nobody foresaw.
 */
class WrongValuesTest {

    private static final List<String> NUMBERS = List.of("", "abc", "-1", "0", "NaN", "99999999999999999999");
    private static final List<String> WORDS = List.of("", " ", "abc", "-1", "@unit", "a,,b", "\u00e9\n\u0007", "a\u0000b", "[");
    private static final long MAX_SECONDS = 20;

    @TempDir
    private static Path folder;
    private static final CommandRun COMMANDS = start();
    private static final Map<String, List<String>> RIGHT = new LinkedHashMap<>();
    private static final Set<String> TRIED = new HashSet<>();

    private static CommandRun start() {
        NativeSetup.apply();
        return new CommandRun();
    }

    @BeforeAll
    static void files() throws Exception {
        Path image = folder.resolve("image.png");
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, 1).planes(), image);
        for (String form : List.of("disc", "square", "triangle")) {
            for (String texture : List.of("vertical", "horizontal", "checkerboard")) {
                for (String part : List.of("train", "val")) {
                    Path file = folder.resolve("data").resolve(part).resolve(form + ", " + texture).resolve("1.png");
                    Files.createDirectories(file.getParent());
                    Files.copy(image, file);
                }
            }
        }
        copy(Path.of("src/test/resources/earlier"), folder.resolve("runs"));
        Files.createFile(folder.resolve("empty"));
        if (Files.exists(Path.of("/dev/null"))) {
            assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor()).isZero();
        }
        Files.createDirectory(folder.resolve("folder"));
        rightValues(image.toString());
    }

    private static void rightValues(String image) {
        String out = folder.resolve("out").toString();
        String runs = folder.resolve("runs").toString();
        String data = folder.resolve("data").toString();
        String plan = folder.resolve("runs/tiny.json").toString();
        RIGHT.put("decompose", List.of(image, "--out", out));
        List<String> training = List.of("--data", data, "--steps", "1", "--batch", "2", "--out", "NEW", "--threads", "1");
        RIGHT.put("train autoencoder", with(training, "--patch", "16", "--width", "4", "--probe", image));
        RIGHT.put("train classifier", with(training, "--backbone", plan, "--from", runs + "/joint", "--side", "32"));
        RIGHT.put("train joint", with(training, "--backbone", plan, "--side", "32", "--probe", image));
        RIGHT.put("train baseline", with(training, "--backbone", plan, "--side", "32"));
        RIGHT.put("resume", List.of(runs + "/killed-auto-encoder"));
        RIGHT.put("runs list", List.of("--runs", runs));
        RIGHT.put("runs show", List.of(runs + "/baseline", "--runs", runs));
        RIGHT.put("runs export", List.of(runs + "/baseline", "--out", folder.resolve("folder").toString()));
        RIGHT.put("time", List.of("--systems", "small-vgg,half-small-vgg", "--rounds", "1", "--seconds", "0.01", "--size", "32",
                "--classes", "3", "--batch", "1", "--threads", "1", "--no-idle-check",
                "--pictures", image));
        RIGHT.put("classify", List.of("--model", runs + "/baseline", image, "--threads", "1"));
        RIGHT.put("evaluate", List.of("--model", runs + "/baseline", "--data", data, "--threads", "1"));
        RIGHT.put("export", List.of("--run", runs + "/joint", "--onnx", "--out", out + ".onnx"));
        RIGHT.put("prune", List.of("--method", "thinet", "--model", runs + "/baseline", "--data", "shapes-textures",
                "--out", out + ".onnx",
                "--samples", "2", "--fine-tune", "0", "--last", "0"));
        RIGHT.put("cost", List.of("--system", "small-vgg", "--size", "32"));
        RIGHT.put("bench training", List.of("--warm-up", "1", "--runs", "1", "--steps", "1", "--threads", "1"));
        RIGHT.put("bench memory", List.of("--steps", "1", "--threads", "1", "--batch", "2"));
        RIGHT.put("bench fuzz", List.of("--seeds", runs, "--runs", "1"));
        RIGHT.put("charts", List.of("--out", folder.resolve("folder").toString(), "--size", "8"));
        RIGHT.put("info", List.of());
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandAnswersWrongValuesWithASentence() {
        return leaves(Commands.of("test", COMMANDS.components.commands()), "").entrySet().stream()
                .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> sweep(command.getKey(), command.getValue())));
    }

    private static Map<String, CommandSpec> leaves(CommandLine line, String prefix) {
        Map<String, CommandSpec> leaves = new LinkedHashMap<>();
        line.getSubcommands().forEach((name, command) -> {
            if (command.getSubcommands().isEmpty()) {
                leaves.put(prefix + name, command.getCommandSpec());
            } else {
                leaves.putAll(leaves(command, prefix + name + " "));
            }
        });
        return leaves;
    }

    private static void sweep(String command, CommandSpec spec) throws IOException {
        assertThat(RIGHT).as("right values of a command").containsKey(command);
        List<String> before = workingFolder();
        List<String> faults = new ArrayList<>();
        assertThat(run(command, "--verbose", "", new ArrayList<>())).as("status with the right values: " + COMMANDS.err()).isZero();
        for (OptionSpec option : spec.options()) {
            // the stages of training share the code of their options: one of them is enough
            boolean first = TRIED.add((command.startsWith("train") ? "train" : command) + option.longestName());
            if (first && !option.usageHelp() && !option.versionHelp() && option.arity().max() > 0) {
                for (String value : values(option)) {
                    run(command, option.longestName(), value, faults);
                }
            }
        }
        if (!spec.positionalParameters().isEmpty()) {
            for (String value : values(spec.positionalParameters().get(0))) {
                run(command, "", value, faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(workingFolder()).as("nothing is written where nobody asked for it").isEqualTo(before);
    }

    private static List<String> workingFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static List<String> values(ArgSpec argument) {
        boolean isPath = Path.class.equals(argument.type()) || File.class.equals(argument.type())
                || argument.auxiliaryTypes().length > 0 && Path.class.equals(argument.auxiliaryTypes()[0]);
        if (!isPath && !String.class.equals(argument.type()) && argument.auxiliaryTypes().length == 0) {
            return NUMBERS;
        }
        List<String> all = new ArrayList<>(List.of("empty", "folder", "nowhere/x", "nowhere/x@", "empty@unit").stream()
                .map(name -> folder.resolve(name).toString()).toList());
        all.addAll(isPath ? List.of("", "a\u0000b", folder.resolve("pipe").toString(), folder.resolve("empty/x").toString()) : WORDS);
        return all;
    }

    private static int run(String command, String option, String value, List<String> faults) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
        List<String> right = RIGHT.get(command);
        boolean replaced = false;
        for (int i = 0; i < right.size(); i++) {
            String word = right.get(i).equals("NEW") ? folder.resolve("new-" + System.nanoTime()).toString() : right.get(i);
            boolean positional = option.isEmpty() && !word.startsWith("--") && (i == 0 || !right.get(i - 1).startsWith("--"));
            if (i > 0 && right.get(i - 1).equals(option) || positional && !replaced) {
                word = value;
                replaced = true;
            }
            words.add(word);
        }
        if (!replaced && !option.equals("--verbose")) {
            words.add(option);
            words.add(value);
        }
        long start = System.nanoTime();
        int status = COMMANDS.run(words.toArray());
        double seconds = (System.nanoTime() - start) / 1e9;
        String text = COMMANDS.err();
        boolean odd = text.contains("\tat ") || text.contains("Exception") || text.contains("inside the workbench")
                || text.contains("For input string") || text.contains(": null");
        if (odd || status != 0 && text.isBlank() || status < 0 || status > 2 || seconds > MAX_SECONDS) {
            faults.add("%s %s \"%s\": status %d after %.1f s: %s".formatted(command, option, value, status, seconds, text));
        }
        return status;
    }
}
