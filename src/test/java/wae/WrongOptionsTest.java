package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import wae.cli.Commands;

/** Every option of every command with values that make no sense: a sentence, a status other than 0, and no trace. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class WrongOptionsTest {

    private static final CommandRun COMMANDS = new CommandRun();

    /** What each command needs beside the option that is tried; all of it leads nowhere, so that nothing is ever done. */
    private static final Map<String, String> BASES = new LinkedHashMap<>();

    static {
        NativeSetup.apply();
        BASES.put("decompose", "NOWHERE/a.png --out FOLDER");
        BASES.put("train autoencoder", "--data NOWHERE --out FOLDER/run");
        BASES.put("train classifier", "--data NOWHERE --out FOLDER/run");
        BASES.put("train joint", "--data NOWHERE --out FOLDER/run");
        BASES.put("train baseline", "--data NOWHERE --out FOLDER/run");
        BASES.put("resume", "NOWHERE");
        BASES.put("runs list", "--filter=x --runs FILE");
        BASES.put("runs show", "NOWHERE");
        BASES.put("runs export", "NOWHERE --out FOLDER");
        BASES.put("time", "--systems none-such");
        BASES.put("classify", "NOWHERE/a.png --model NOWHERE");
        BASES.put("evaluate", "--data NOWHERE --model NOWHERE");
        BASES.put("export", "--run NOWHERE --plan --out FOLDER/x");
        BASES.put("prune", "--method thinet --model NOWHERE --data NOWHERE --keep 0.5 --out FOLDER/x");
        BASES.put("cost", "--system none-such");
        BASES.put("charts", "--out NOWHERE");
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyFile() throws Exception {
        Files.createFile(folder.resolve("file"));
    }

    static Stream<String> commands() {
        return BASES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aValueThatMakesNoSenseIsSaidInASentence(String name) {
        List<String> base = words(name + " " + BASES.get(name));
        for (OptionSpec option : command(name).getCommandSpec().options()) {
            if (option.arity().max() == 0 || option.hidden()) {
                continue;
            }
            for (String value : values()) {
                List<String> words = new ArrayList<>(base);
                int given = words.indexOf(option.longestName());
                if (given >= 0) {
                    words.set(given + 1, value);
                } else {
                    words.add(option.longestName());
                    words.add(value);
                }
                refused(words);
            }
        }
        refused(words(name + " " + BASES.get(name) + " --no-such-option"));
        refused(words(name + " " + BASES.get(name) + " one too many"));
    }

    private List<String> values() {
        return List.of("", " ", "x", "-1", "0", "1e999", "NaN", "99999999999999999999", "a\0b", "\u00e9\u0007", ",", "@", "x@y",
                folder.toString(), folder.resolve("file").toString(), "/dev/zero");
    }

    private static CommandLine command(String name) {
        CommandLine line = Commands.of("test", COMMANDS.components.commands());
        for (String word : name.split(" ")) {
            line = line.getSubcommands().get(word);
        }
        return line;
    }

    private List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split(" ")).map(word -> word.replace("NOWHERE", folder.resolve("nowhere").toString())
                .replace("FOLDER", folder.resolve("out").toString()).replace("FILE", folder.resolve("file").toString())).toList());
    }

    private static void refused(List<String> words) {
        int status = COMMANDS.run(words.toArray());
        String what = String.join("\u00b7", words).replaceAll("\\p{Cntrl}", "?");
        // a folder without runs has none, and charts go into any folder that is there
        boolean listing = words.get(0).equals("charts") || words.get(0).equals("runs") && words.get(1).equals("list");
        assertThat(status).as(what).isIn(listing ? List.of(0, 1, 2) : List.of(1, 2));
        assertThat(COMMANDS.err()).as(what).doesNotContain("Exception", "\tat ", "went wrong", "null", "java.");
        assertThat(listing || COMMANDS.err().strip().length() > 10).as(what).isTrue();
    }

    @Test
    void noCommandWithoutOptionsEndsInATrace() {
        for (String name : BASES.keySet()) {
            refused(new ArrayList<>(List.of((name + " --no-such-option").split(" "))));
        }
        refused(new ArrayList<>(List.of("no-such-command")));
    }
}
