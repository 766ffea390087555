package wae.io.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RollingFileTest {

    private static final int LINES = 400;

    @TempDir
    Path folder;

    /** What the other process does. */
    public static void main(String[] args) throws IOException {
        writeLines(Path.of(args[0]), "child");
    }

    private static void writeLines(Path folder, String writer) throws IOException {
        RollingFile file = new RollingFile(folder, "log", 50, 4000, () -> "");
        for (int i = 0; i < LINES; i++) {
            file.append(writer + " writes line " + i + "\n");
        }
    }

    @Test
    void aFullFileIsContinuedInANewOneAndTheOldestGoes() throws IOException {
        RollingFile file = new RollingFile(folder, "log", 3, 100, () -> "head\n");
        for (int i = 0; i < 100; i++) {
            file.append("this is line " + i + "\n");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("log.log", "log.1.log", "log.2.log", "log.lock");
        }
        for (String name : List.of("log.log", "log.1.log", "log.2.log")) {
            assertThat(Files.readAllLines(folder.resolve(name))).first().isEqualTo("head");
            assertThat(Files.size(folder.resolve(name))).isLessThanOrEqualTo(100 + "head\n".length());
        }
        assertThat(file.tail(3)).containsExactly("this is line 97", "this is line 98", "this is line 99");
        assertThat(file.tail(1000)).hasSizeLessThan(20).contains("this is line 90").doesNotContain("this is line 50");
    }

    @Test
    void theHeadStandsBeforeTheFirstTextOfEachProcess() throws IOException {
        new RollingFile(folder, "log", 3, 1000, () -> "first\n").append("one\n");
        RollingFile second = new RollingFile(folder, "log", 3, 1000, () -> "second\n");
        second.append("two\n");
        second.append("three\n");
        assertThat(Files.readAllLines(folder.resolve("log.log"))).containsExactly("first", "one", "second", "two", "three");
    }

    @Test
    void twoProcessesLoseNothing() throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), RollingFileTest.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        while (child.isAlive() && !Files.exists(folder.resolve("log.log"))) {
            Thread.sleep(5);
        }
        writeLines(folder, "parent");
        assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(child.waitFor()).isZero();
        List<String> lines = new RollingFile(folder, "log", 50, 4000, () -> "").tail(Integer.MAX_VALUE);
        for (String writer : List.of("child", "parent")) {
            assertThat(lines.stream().filter(line -> line.startsWith(writer)))
                    .containsExactlyElementsOf(IntStream.range(0, LINES).mapToObj(i -> writer + " writes line " + i).toList());
        }
        assertThat(lines).hasSize(2 * LINES);
    }
}
