package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import wae.SharedData;
import wae.domain.image.Picture;
import wae.domain.image.PictureNames;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

/**
 * Files of other programs, beside the project: each opens at its right size or gets its sentence, and soon.
 * What can be generated is in {@link HostileFilesTest} and {@link OddFilesTest}.
 */
class RobustnessTest {

    /** Many times what the slowest file takes alone (32 megapixels, 2 s), for machines under load. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** RMS: each was encoded anew after turning (0.03 at most here); a wrong turn gives 0.2 and more. */
    private static final double ANOTHER_ENCODING = 0.05;

    private final PictureFiles files = new PictureFiles();

    @Test
    void whatIsWholeOpensAtItsSize() throws Exception {
        for (Path file : filesOf("robustness/generated", "ok-", "wrong-ext", "upper-case", "name with")) {
            PictureSize expected = switch (file.getFileName().toString()) {
                case "ok-1x1.png" -> new PictureSize(1, 1);
                case "ok-1x5000.png" -> new PictureSize(1, 5000);
                case "ok-8000x4000-flat.png" -> new PictureSize(8000, 4000);
                default -> new PictureSize(150, 100);
            };
            assertThat(PictureDecoder.size(file)).as(file.toString()).isEqualTo(expected);
            assertThat(read(file).size()).as(file.toString()).isEqualTo(expected);
        }
    }

    @Test
    void pngSuiteOpensExceptWhatIsCorruptOnPurpose() throws Exception {
        for (Path file : filesOf("robustness/pngsuite", "")) {
            if (file.getFileName().toString().startsWith("x")) {
                assertThatThrownBy(() -> read(file)).as(file.toString()).isInstanceOf(Problem.class)
                        .hasMessageContaining(file.getFileName().toString());
            } else {
                assertThat(read(file).size()).as(file.toString()).isEqualTo(PictureDecoder.size(file));
            }
        }
    }

    @Test
    void aPhotographStandsUprightHoweverItWasTaken() throws Exception {
        List<Path> turned = filesOf("robustness/exif-orientation", "Landscape");
        Planes upright = read(turned.get(0)).planes();
        for (Path file : turned) {
            Planes planes = read(file).planes();
            double error = planes.minus(upright).sumOfSquares() / upright.count();
            assertThat(Math.sqrt(error)).as(file.toString()).isLessThan(ANOTHER_ENCODING);
        }
    }

    private Picture read(Path file) throws Exception {
        return Assertions.assertTimeoutPreemptively(SOON, () -> files.read(file));
    }

    private static List<Path> filesOf(String folder, String... starts) throws Exception {
        try (Stream<Path> all = Files.list(SharedData.folder(folder))) {
            List<Path> found = all.filter(PictureNames::isPicture).sorted()
                    .filter(file -> Stream.of(starts).anyMatch(file.getFileName().toString()::startsWith)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
