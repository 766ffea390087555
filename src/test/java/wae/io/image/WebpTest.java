package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

/** WebP against the pixels that libwebp's own decoder made of the same files; how they were made: images.py there. */
@Timeout(60)
class WebpTest {

    private static final Path FOLDER = Path.of("src/test/resources/images/webp");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void thePixelsAreLibwebps(String name) throws Exception {
        PictureFiles files = new PictureFiles();
        Planes ours = files.read(FOLDER.resolve(name)).planes();
        Planes expected = files.read(FOLDER.resolve(name.replace(".webp", ".png"))).planes();
        assertThat(ours.size()).isEqualTo(expected.size());
        assertThat(ours.toArray()).isEqualTo(expected.toArray());
        assertThat(PictureDecoder.size(FOLDER.resolve(name))).isEqualTo(expected.size());
    }

    static List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(FOLDER)) {
            List<String> names = all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".webp")).sorted().toList();
            assertThat(names).hasSizeGreaterThan(20);
            return names;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void cutAnywhereItIsRefusedWithASentence(String name) throws Exception {
        byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
        for (int length = 12; length < whole.length * 9 / 10; length += Math.max(1, whole.length / 40)) {
            Path file = Files.write(folder.resolve("cut.webp"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new PictureFiles().read(file)).as("%d bytes", length).isInstanceOf(Problem.class)
                    .hasMessageMatching("cut\\.webp is (damaged|cut off).*");
        }
    }

    @Test
    void theFirstFrameStandsOnItsCanvas() throws Exception {
        Planes planes = new PictureFiles().read(Path.of("src/test/resources/images/cases/first-frame-smaller.webp")).planes();
        assertThat(planes.width()).isEqualTo(80);
        assertThat(planes.height()).isEqualTo(60);
        assertThat(planes.at(1, 9, 20)).isEqualTo(1);
        assertThat(planes.at(1, 10, 19)).isEqualTo(1);
        assertThat(planes.at(1, 10, 20)).isEqualTo(30 / 255f);
        assertThat(planes.at(0, 29, 49)).isEqualTo(200 / 255f);
        assertThat(planes.at(1, 30, 49)).isEqualTo(1);
    }
}
