package wae.io.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TerminalTest {

    @TempDir
    Path folder;

    /** What the child process does. */
    public static void main(String[] args) {
        System.out.print(Terminal.isStandardError());
    }

    @Test
    void aFileIsNoTerminal() throws Exception {
        assertThat(answerWithErrorsIn(folder.resolve("errors.txt").toFile())).isEqualTo("false");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPseudoTerminalIsOne() throws Exception {
        assertThat(answerWithErrorsIn(new File("/dev/ptmx"))).isEqualTo("true");
    }

    private static String answerWithErrorsIn(File errors) throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), TerminalTest.class.getName()).redirectError(errors).start();
        String answer = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        return answer;
    }
}
