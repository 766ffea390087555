package wae.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.image.PictureFiles;

class PictureFolderTest {

    private static final int PATCH = 8;
    private static final long SEED = 7;
    private static final long PLENTY = 1 << 24;

    @TempDir
    private Path folder;

    private final PictureFiles files = new PictureFiles();

    @Test
    void aStepDrawsTheSameWhateverWasDrawnBeforeAndHoweverSmallTheCache() throws Exception {
        for (int i = 0; i < 20; i++) {
            write(PictureBuilder.noise(12 + i, 30 - i, i), "sub" + i % 3 + "/" + i + ".png");
        }
        write(PictureBuilder.noise(700, 40, 99), "wide.png");
        PictureFolder fresh = open(PLENTY);
        PictureFolder used = open(5000);
        for (int step = 0; step < 40; step++) {
            used.draw(SEED, step, 4, PATCH);
            used.draw(SEED + 1, step, 3, PATCH);
        }
        for (long step : new long[] {1000, 3, 31}) {
            assertThat(used.draw(SEED, step, 4, PATCH)).containsExactly(fresh.draw(SEED, step, 4, PATCH));
        }
        assertThat(fresh.draw(SEED, 3, 4, PATCH)).isNotEqualTo(fresh.draw(SEED, 4, 4, PATCH));
        assertThat(used.fingerprint()).isEqualTo(fresh.fingerprint()).hasSize(64);
    }

    @Test
    void aPatchIsAWindowOfThePictureAsStoredOrMirrored() throws Exception {
        write(PictureBuilder.noise(11, 10, 1), "a.png");
        Planes input = files.read(folder.resolve("a.png")).networkInput();
        float[] batch = open(PLENTY).draw(SEED, 0, 64, PATCH);
        int length = 3 * PATCH * PATCH;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            seen.add(placeOf(input, Arrays.copyOfRange(batch, i * length, (i + 1) * length)));
        }
        assertThat(seen).doesNotContain("nowhere").hasSizeGreaterThan(15); // of 4 x 3 places, each in two ways
    }

    @Test
    void everyPictureHasItsTurn() throws Exception {
        int pictures = 30;
        for (int i = 0; i < pictures; i++) {
            write(PictureBuilder.constant(PATCH, PATCH, i / 255.0), i + ".png");
        }
        PictureFolder source = open(PLENTY);
        Set<Integer> seen = new HashSet<>();
        for (int step = 0; step < 20; step++) {
            float[] batch = source.draw(SEED, step, 16, PATCH);
            for (int i = 0; i < 16; i++) {
                seen.add(Math.round((batch[i * 3 * PATCH * PATCH] + 0.5f) * 255));
            }
        }
        assertThat(seen).hasSize(pictures);
    }

    @Test
    void whatCannotBeUsedIsNamedAndSkipped() throws Exception {
        write(PictureBuilder.noise(20, 20, 1), "good.png");
        write(PictureBuilder.noise(20, PATCH - 1, 1), "small.png");
        Files.write(folder.resolve("empty.jpg"), new byte[0]);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(folder.resolve("good.png").toFile()), "jpg", whole);
        Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole.toByteArray(), whole.size() - 20));
        Files.writeString(folder.resolve("notes.txt"), "no image, and not called like one");
        PictureFolder source = open(PLENTY);
        assertThat(source.pictures()).isEqualTo(2); // that cut.jpg lacks its end, its header does not tell
        source.draw(SEED, 0, 64, PATCH);
        assertThat(source.pictures()).isEqualTo(1);
        assertThat(source.skipped()).containsExactlyInAnyOrder("small.png: smaller (20x7) than a patch (8)",
                "empty.jpg: empty.jpg is empty.", "cut.jpg: cut.jpg is cut off: its end is missing.");
    }

    @Test
    void nothingToDrawFromIsSaidInASentence() throws Exception {
        assertThatThrownBy(() -> open(PLENTY)).isInstanceOf(Problem.class)
                .hasMessage("There is no image in the folder " + folder.getFileName() + ".");
        assertThatThrownBy(() -> PictureFolder.open(folder.resolve("gone"), Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessage("Folder not found: gone.");
    }

    @Test
    void aFolderThatVanishesDuringARunIsSaid() throws Exception {
        write(PictureBuilder.noise(20, 20, 1), "a.png");
        PictureFolder source = open(0);
        Files.delete(folder.resolve("a.png"));
        assertThatThrownBy(() -> source.draw(SEED, 0, 1, PATCH))
                .isInstanceOf(Problem.class).hasMessage("The image a.png is no longer there.");
        write(PictureBuilder.noise(20, 20, 1), "a.png");
        assertThat(source.draw(SEED, 0, 1, PATCH)).hasSize(3 * PATCH * PATCH);
    }

    private PictureFolder open(long cacheBytes) throws Problem {
        return PictureFolder.open(folder, cacheBytes, Monitor.NONE).holding(PATCH);
    }

    private void write(Picture picture, String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        files.writePng(picture.planes(), file);
    }

    private static String placeOf(Planes input, float[] patch) {
        Planes wanted = Planes.owning(3, PictureSize.square(PATCH), patch);
        for (int top = 0; top <= input.height() - PATCH; top++) {
            for (int left = 0; left <= input.width() - PATCH; left++) {
                Planes window = input.window(left, top, PictureSize.square(PATCH));
                if (equal(window, wanted, false)) {
                    return left + "," + top;
                }
                if (equal(window, wanted, true)) {
                    return left + "," + top + " mirrored";
                }
            }
        }
        return "nowhere";
    }

    private static boolean equal(Planes window, Planes patch, boolean mirrored) {
        for (int i = 0; i < patch.count(); i++) {
            int column = i % PATCH;
            int other = mirrored ? i - column + PATCH - 1 - column : i;
            if (window.at(i) != patch.at(other)) {
                return false;
            }
        }
        return true;
    }
}
