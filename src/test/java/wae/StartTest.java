package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, with nothing of the tests' settings: no display that is simulated. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class StartTest {

    @TempDir
    Path folder;

    private Path home;
    private String out;
    private String err;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    private int start(Path state, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Duser.home=" + home, "-Duser.name=anna", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME"));
        builder.environment().put("XDG_STATE_HOME", state.toString());
        Process child = builder.start();
        out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = child.waitFor();
        err = Files.readString(folder.resolve("err"));
        return status;
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("state/wae-workbench/wae-workbench.log"));
    }

    @Test
    void withoutADisplayTheWindowEndsWithASentence() throws Exception {
        assertThat(start(home.resolve("state"))).isEqualTo(1);
        assertThat(err.lines()).containsExactly("The window needs a display. Without one, run a command instead:"
                + " java -jar wae-workbench.jar --help");
        assertThat(out).isEmpty();
        assertThat(log()).contains("Versions: ", "Machine: ", "Settings: ", "the window starts",
                "java.lang.UnsupportedOperationException", "\tat ").doesNotContain(home.toString(), "anna");
    }

    @Test
    void aFailedCommandIsASentenceAndTheLogHasItsCause() throws Exception {
        Path gone = home.resolve("anna.png");
        assertThat(start(home.resolve("state"), "decompose", gone.toString(), "--out", home.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(err.lines()).containsExactly("File not found: anna.png.");
        assertThat(log()).contains("File not found: <user>.png.",
                "Caused by: java.nio.file.NoSuchFileException: ~/<user>.png").doesNotContain("anna", home.toString());
        assertThat(start(home.resolve("state"), "decompose", gone.toString(), "--out", home.resolve("out").toString(),
                "--verbose")).isEqualTo(1);
        assertThat(err).contains("File not found: anna.png.", "NoSuchFileException", "\tat wae.");
    }

    @Test
    void aFolderThatCannotBeWrittenMeansNoLogAndNoFailure() throws Exception {
        Path taken = Files.writeString(home.resolve("taken"), "a file");
        assertThat(start(taken, "info")).isZero();
        assertThat(out).contains("WAE Workbench");
        assertThat(err).isEmpty();
    }
}
