package wae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/** Names of files and runs that commands meet: blank, with control signs, with a dash, with an accent under LC_ALL=C. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CommandNamesTest {

    @TempDir
    private Path folder;
    private Path image;
    private final CommandRun commands = new CommandRun();

    @BeforeEach
    void makeAnImage() throws Exception {
        NativeSetup.apply();
        image = folder.resolve("image.png");
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, 1).planes(), image);
    }

    @Test
    void aRunNeedsANameAndItIsOneLine() throws Exception {
        for (String blank : new String[] {"", " ", "\t\n"}) {
            assertThat(commands.run("train", "autoencoder", "--data", "samples", "--name", blank, "--runs", folder)).isEqualTo(2);
            assertThat(commands.err()).startsWith("autoencoder: --name must not be blank").doesNotContain("Exception");
        }
        assertThat(commands.run("train", "autoencoder", "--data", "samples", "--steps", "1", "--width", "3", "--patch", "16",
                "--name", "two\nlines\tand \u001b[31mmore", "--runs", folder.resolve("runs"))).as(commands.err()).isZero();
        Path run = folder.resolve("runs/two-lines-and --31mmore");
        assertThat(new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("name").asText())
                .isEqualTo("two lines and [31mmore");
        String json = Files.readString(run.resolve("run.json"));
        Files.writeString(run.resolve("run.json"), json.replace("two lines", "of a\\tstranger\\n\\u001b[2Jtwo lines"));
        assertThat(commands.run("runs", "list", "--runs", folder.resolve("runs"))).isZero();
        assertThat(commands.out().lines()).hasSize(2).last().asString().startsWith("of a stranger [2Jtwo lines and");
    }

    @Test
    void aNumberOfThreadsThatIsNoneIsSaid() {
        assertThat(commands.run("train", "autoencoder", "--data", "samples", "--threads", "0", "--runs", folder)).isEqualTo(2);
        assertThat(commands.err()).contains("at least 1 thread").doesNotContain("Exception");
    }

    /** Words of a command are relative to the process's folder, so this is another process. */
    @Test
    void aFileWithADashInFrontIsAFileUnlessAnOptionIsCalledSo() throws Exception {
        for (String name : new String[] {"-dash.png", "--double.png", "-o"}) {
            Files.copy(image, folder.resolve(name));
        }
        assertThat(process("", "decompose", "--out", "out", "-dash.png", "--double.png")).contains("-dash.png  32x32",
                "--double.png  32x32").endsWith("status 0");
        assertThat(folder.resolve("out/-dash-low.png")).exists();
        assertThat(process("", "decompose", "image.png", "--out", "out2", "--no-such-option"))
                .contains("Unknown option").endsWith("status 2");
        Files.copy(image, folder.resolve("--out"));
        assertThat(process("", "decompose", "image.png", "--out", "out3")).endsWith("status 0");
    }

    @Test
    void aNameThatTheLocaleCannotWriteIsSaidAndTheRestIsDone() throws Exception {
        shell("mkdir pictures && cp image.png \"pictures/$(printf 'a\\303\\251.png')\" && cp image.png pictures/z.png");
        String said = process("C", "decompose", "pictures", "--out", "out");
        assertThat(said).contains("has characters that cannot be written under this locale: set LC_ALL=C.UTF-8", "z.png  32x32")
                .doesNotContain("Exception", "went wrong").endsWith("status 1");
        assertThat(folder.resolve("out/z-low.png")).exists();
        assertThat(process("C.UTF-8", "decompose", "pictures", "--out", "out")).endsWith("status 0");
        assertThat(process("C", "train", "autoencoder", "--data", "pictures", "--steps", "1", "--width", "3", "--patch", "16",
                "--out", "run")).contains("2 images of", "done after 1 step:").endsWith("status 0");
        shell("mkdir -p \"classes/$(printf '\\303\\251')\" classes/b && cp image.png \"classes/$(printf '\\303\\251')\""
                + " && cp image.png classes/b");
        assertThat(process("C", "train", "baseline", "--data", "classes", "--out", "run2")).contains("cannot be written under this")
                .doesNotContain("Exception").endsWith("status 1");
    }

    @Test
    void aTerminalsCommandsInANameAreNotPassedOn() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "a system whose names may have control signs");
        Path image = folder.resolve("red\u001b[31m\n.png");
        new PictureFiles().writePng(PictureBuilder.noise(8, 8, 1).planes(), image);
        assertThat(commands.run("decompose", image, "--out", folder.resolve("out"))).as(commands.err()).isZero();
        assertThat(commands.out()).contains("red\ufffd[31m\ufffd.png").doesNotContain("\u001b");
        Files.write(image, new byte[3]);
        assertThat(commands.run("decompose", image, "--out", folder.resolve("out"))).isEqualTo(1);
        assertThat(commands.err()).contains("red\ufffd[31m\ufffd.png").doesNotContain("\u001b");
    }

    @Test
    void anArgumentThatIsNoNameOfAFileIsSaidInOurWords() {
        assertThat(commands.run("decompose", "a\0b.png", "--out", folder)).isEqualTo(2);
        assertThat(commands.err()).contains("\"a\ufffdb.png\" is not the name of a file").doesNotContain("java.nio", "Exception");
    }

    private void shell(String script) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start().waitFor()).isZero();
    }

    /** @return everything that it printed, and its status */
    private String process(String locale, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "wae.Main");
        builder.command().addAll(java.util.List.of(words));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        if (!locale.isEmpty()) {
            builder.environment().put("LC_ALL", locale);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "status " + process.waitFor();
    }
}
