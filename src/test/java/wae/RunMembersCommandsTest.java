package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/** Every command that takes a run refuses one whose members are links or pipes, at once and in a sentence. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RunMembersCommandsTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");

    @TempDir
    private Path folder;
    private Path run;
    private Path picture;
    private final CommandRun commands = new CommandRun();

    @BeforeEach
    void copyARun() throws Exception {
        NativeSetup.apply();
        run = folder.resolve("runs/joint");
        Files.createDirectories(run.getParent());
        copy(EARLIER.resolve("joint"), run);
        picture = folder.resolve("picture.png");
        new PictureFiles().writePng(PictureBuilder.noise(16, 16, 1).planes(), picture);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** What each command reads of a run first; FOLDER stands for a folder to write to. */
    @ParameterizedTest
    @ValueSource(strings = {
        "run.json: resume RUN", "run.json: runs show RUN", "run.json: runs export RUN --out FOLDER",
        "run.json: runs list --runs RUNS", "metrics.csv: runs export RUN --out FOLDER",
        "encoder.onnx: decompose PICTURE --model RUN --out FOLDER", "decoder.onnx: decompose PICTURE --model RUN --out FOLDER",
        "classifier.onnx: classify PICTURE --model RUN",
        "classifier.onnx: evaluate --model RUN --data shapes-textures",
        "classifier.onnx: prune --model RUN --data shapes-textures --method thinet --keep 0.5 --out FOLDER/pruned.onnx",
        "classifier.onnx: cost --model RUN", "classifier.onnx: time --systems RUN --rounds 1 --seconds 0",
        "classifier.onnx: export --run RUN --plan --out FOLDER/x.json",
        "encoder.onnx: export --run RUN --network encoder --plan --out FOLDER/x.json",
        "decoder.onnx: export --run RUN --network decoder --plan --out FOLDER/x.json",
        "encoder.onnx: train autoencoder --data samples --from RUN --steps 1 --out FOLDER/next",
        "encoder.onnx: train classifier --data shapes-textures --from RUN --steps 1 --out FOLDER/next",
        "classifier.onnx: train joint --data shapes-textures --from RUN --steps 1 --out FOLDER/next",
        "classifier.onnx: train baseline --data shapes-textures --from RUN --steps 1 --out FOLDER/next"})
    void aMemberThatIsALinkOrAPipeIsRefused(String line) throws Exception {
        String[] parts = line.split(": ");
        Path member = run.resolve(parts[0]);
        Files.createDirectory(folder.resolve("written"));
        Path target = Files.move(member, folder.resolve("target"));
        for (boolean link : List.of(true, false)) {
            if (link) {
                Files.createSymbolicLink(member, target);
            } else {
                assertThat(new ProcessBuilder("mkfifo", member.toString()).start().waitFor()).isZero();
            }
            int status = commands.run((Object[]) parts[1].replace("FOLDER", folder.resolve("written").toString())
                    .replace("RUNS", run.getParent().toString()).replace("RUN", run.toString())
                    .replace("PICTURE", picture.toString()).split(" "));
            assertThat(status).as(line).isEqualTo(1);
            assertThat(commands.err()).as(line).contains(parts[0] + " in the folder joint is "
                    + (link ? "a symbolic link" : "not an ordinary file")).doesNotContain("Exception");
            Files.delete(member);
        }
        assertThat(folder.resolve("written")).isEmptyDirectory();
    }

    @Test
    void theRunFolderThatIsNamedMayBeALinkAndSoMayAModelThatIs() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);
        Path model = Files.createSymbolicLink(folder.resolve("model.onnx"), run.resolve("classifier.onnx"));
        assertThat(commands.run("runs", "show", link)).as(commands.err()).isZero();
        assertThat(commands.run("decompose", picture, "--model", link, "--out", folder.resolve("out"))).isZero();
        for (Path classifier : List.of(link, model)) {
            assertThat(commands.run("classify", picture, "--model", classifier)).as(commands.err()).isZero();
        }
    }
}
