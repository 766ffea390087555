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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/** Images whose damage shows only when they are decoded, in every stage: counted and named wherever a run is told of. */
@Timeout(300)
class SkippedImagesTest {

    private static final String PLAN = """
            {"format": "wae-plan", "version": 1, "name": "tiny", "outputs": ["scores"], "layers": [
              {"kind": "input", "name": "picture", "channels": 3},
              {"kind": "global-average", "name": "mean", "input": "picture"},
              {"kind": "dense", "name": "scores", "input": "mean", "outputs": 2}]}""";

    @TempDir
    private Path folder;
    private final CommandRun commands = new CommandRun();

    @BeforeEach
    void images() throws Exception {
        NativeSetup.apply();
        Files.writeString(folder.resolve("tiny.json"), PLAN);
        Path whole = folder.resolve("whole.png");
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, 1).planes(), whole);
        for (String part : List.of("Train/a", "Train/b", "Test/a", "Test/b")) {
            Path made = Files.createDirectories(folder.resolve("data").resolve(part));
            for (int i = 0; i < 4; i++) {
                Files.copy(whole, made.resolve(i + ".png"));
            }
            byte[] damaged = Files.readAllBytes(whole);
            Arrays.fill(damaged, 200, damaged.length - 100, (byte) 0); // the header is whole
            Files.write(made.resolve("damaged.png"), damaged);
        }
        Files.writeString(folder.resolve("data/Train/a/photo.heic"), "");
    }

    @Test
    void aClassifierCountsThoseOfTrainingAndOfValidation() throws Exception {
        Path run = folder.resolve("run");
        assertThat(commands.run("train", "baseline", "--data", folder.resolve("data"), "--side", "16", "--backbone",
                folder.resolve("tiny.json"), "--steps", "12", "--batch", "4", "--out", run)).as(commands.err()).isZero();
        assertThat(commands.out()).contains("2 classes, training + validation images: a 5 + 5; b 5 + 5",
                "skipped Train/a/photo.heic", "5 images were skipped; run.json names the first 5");
        assertThat(commands.err()).contains("skipped Train/a/damaged.png", "skipped Test/b/damaged.png");
        assertThat(names(run)).hasSize(5).anyMatch(name -> name.startsWith("Train/b/damaged.png: "));
    }

    @Test
    void anAutoEncoderToo() throws Exception {
        Path run = folder.resolve("run");
        assertThat(commands.run("train", "autoencoder", "--data", folder.resolve("data"), "--patch", "16", "--width", "3",
                "--steps", "30", "--batch", "8", "--out", run)).as(commands.err()).isZero();
        assertThat(names(run)).hasSize(5).anyMatch(name -> name.startsWith("Test/a/damaged.png: "));
    }

    private static List<String> names(Path run) throws IOException {
        JsonNode data = new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("data");
        List<String> names = new ArrayList<>();
        data.get("skipped_names").forEach(name -> names.add(name.asText()));
        assertThat(data.get("skipped").asInt()).isEqualTo(names.size());
        return names;
    }
}
