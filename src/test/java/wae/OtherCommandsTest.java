package wae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/** {@code decompose}, {@code bench}, {@code charts} and {@code info}, from words on a command line to files. */
@Timeout(300)
class OtherCommandsTest {

    @TempDir
    Path folder;

    private final PictureFiles images = new PictureFiles();
    private final CommandRun commands = start();

    private static CommandRun start() {
        NativeSetup.apply();
        return new CommandRun();
    }

    @Test
    void decomposeWritesPanelsAndMetricsOfEachImage() throws Exception {
        Path from = Files.createDirectory(folder.resolve("images"));
        images.writePng(PictureBuilder.stripes(40, 30).planes(), from.resolve("a.png"));
        images.writePng(PictureBuilder.noise(33, 21, 2).planes(), from.resolve("b.png"));
        Path out = folder.resolve("out");
        assertThat(commands.run("decompose", from, "--out", out)).as(commands.err()).isZero();
        assertThat(commands.out().lines()).hasSize(3).last().asString().startsWith("mean over 2 images: PSNR ");
        assertThat(images.read(out.resolve("a-low.png")).size()).hasToString("20x15");
        assertThat(images.read(out.resolve("b-high.png")).size()).hasToString("17x11");
        assertThat(images.read(out.resolve("b-reconstruction.png")).size()).hasToString("33x21");
        assertThat(out.resolve("b-difference.png")).exists();
        JsonNode metrics = new ObjectMapper().readTree(out.resolve("a.json").toFile());
        assertThat(metrics.findValue("psnr_db").asDouble()).isGreaterThan(20);
        assertThat(metrics.findValue("energy_share_high").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void anImageThatCannotBeReadDoesNotEndTheOthers() throws Exception {
        Path good = folder.resolve("good.png");
        images.writePng(PictureBuilder.noise(16, 16, 1).planes(), good);
        Path bad = Files.writeString(folder.resolve("bad.png"), "not an image");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(commands.run("decompose", bad, empty, good, "--out", folder.resolve("out"))).isEqualTo(1);
        assertThat(commands.err()).contains("bad.png is not a supported image", "There is no image in the folder empty.")
                .doesNotContain("Exception");
        assertThat(folder.resolve("out/good-low.png")).exists();
    }

    @Test
    void benchTrainingSaysWhatItMeasured() throws Exception {
        Path json = folder.resolve("training.json");
        assertThat(commands.run("bench", "training", "--warm-up", 1, "--runs", 2, "--steps", 1, "--threads", 1, "--json",
                json)).as(commands.err()).isZero();
        assertThat(commands.out()).contains("1 thread;", "2 runs of 1 step after 1 warm-up step;",
                "| auto-encoder | 16 |", "| small VGG | 64 |");
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertThat(report.findValue("pictures_per_second")).hasSize(2).allSatisfy(
                rate -> assertThat(rate.asDouble()).isPositive());
        assertThat(commands.run("bench", "training", "--runs", 0)).isEqualTo(2);
    }

    @Test
    void benchMemorySaysWhatTheProcessTakes() {
        assertThat(commands.run("bench", "memory", "--steps", 2, "--batch", 2, "--threads", 1)).as(commands.err()).isZero();
        assertThat(commands.out().lines()).hasSize(3);
        assertThat(commands.out()).contains("step 1: resident ", "step 2: resident ", "from step 1 to 2: resident ");
    }

    @Test
    void chartsAreWrittenAtTheSizeThatIsAskedFor() throws Exception {
        assertThat(commands.run("charts", "--out", folder, "--size", 64)).as(commands.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).hasSizeGreaterThan(3).allSatisfy(
                    file -> assertThat(images.read(file).size()).hasToString("64x64"));
        }
        assertThat(commands.run("charts", "--out", folder, "--size", 1)).isEqualTo(2);
    }

    @Test
    void infoNamesVersionsEnginesAndMachine() {
        assertThat(commands.run("info")).isZero();
        assertThat(commands.out()).contains("WAE Workbench", "Java", "Processor", "ONNX Runtime", "DL4J", "oneDNN");
        assertThat(commands.out()).doesNotContain(System.getProperty("user.home"));
    }
}
