package wae.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.SharedData;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.LabelledData;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.image.PictureFiles;

class LabelledDataFilesTest {

    private static final int SIDE = 8;

    @TempDir
    private Path folder;

    @Test
    void trainAndValAreTakenAsTheyAre() throws Exception {
        write(PictureBuilder.constant(SIDE, SIDE, 0.2), "train/b/1.png");
        write(PictureBuilder.constant(SIDE, SIDE, 0.4), "train/a/1.png");
        write(PictureBuilder.constant(SIDE, SIDE, 0.6), "train/a/2.png");
        write(PictureBuilder.constant(SIDE, SIDE, 0.8), "val/b/9.png");
        write(PictureBuilder.constant(SIDE, SIDE, 0.8), "val/c/9.png");
        Files.writeString(folder.resolve("classes.txt"), "a\ttench\nb\tgas pump\n");
        LabelledData data = open(1);
        assertThat(data.classes().names()).containsExactly("tench", "gas pump");
        assertThat(data.training().count()).isEqualTo(3);
        assertThat(data.validation().count()).isEqualTo(1);
        assertThat(data.validation().label(0)).isEqualTo(1);
        assertThat(data.validation().picture(0).orElseThrow().bytes()).containsOnly((byte) 204);
        assertThat(data.skipped()).containsExactly("val/c: a class without training images");
    }

    @Test
    void withoutThemTheSeedSplitsEachClassTheSameWayAgain() throws Exception {
        for (int i = 0; i < 10; i++) {
            write(PictureBuilder.constant(SIDE, SIDE, i / 255.0), "cat/" + i + ".png");
            write(PictureBuilder.constant(SIDE, SIDE, (10 + i) / 255.0), "dog/" + i + ".png");
        }
        LabelledData data = open(4);
        assertThat(data.training().count()).isEqualTo(16);
        assertThat(data.validation().count()).isEqualTo(4);
        assertThat(levels(data)).hasSize(20).doesNotHaveDuplicates();
        assertThat(levels(data)).isEqualTo(levels(open(4))).isNotEqualTo(levels(open(5)));
        assertThat(data.fingerprint()).isEqualTo(open(5).fingerprint());
    }

    @Test
    void picturesOfOtherSizesAreCutToSquaresAndReduced() throws Exception {
        Picture wide = PictureBuilder.checkerboard(4 * SIDE, 2 * SIDE);
        write(wide, "a/wide.png");
        write(wide, "a/wide2.png");
        write(wide, "b/wide.png");
        byte[] bytes = open(1).validation().picture(0).orElseThrow().bytes();
        assertThat(bytes).hasSize(3 * SIDE * SIDE).containsOnly((byte) 128); // the mean of black and white
    }

    @Test
    void badFilesAreNamedAndSkipped() throws Exception {
        for (int i = 0; i < 4; i++) {
            write(PictureBuilder.noise(SIDE, SIDE, i), "train/a/" + i + ".png");
            write(PictureBuilder.noise(SIDE, SIDE, i), "train/b/" + i + ".png");
            write(PictureBuilder.noise(SIDE, SIDE, i), "val/a/" + i + ".png");
        }
        Files.createDirectories(folder.resolve("train/empty"));
        Files.write(folder.resolve("train/b/bad.jpg"), new byte[0]);
        byte[] whole = Files.readAllBytes(folder.resolve("train/a/1.png"));
        Files.write(folder.resolve("train/a/1.png"), Arrays.copyOf(whole, whole.length - 4));
        LabelledData data = open(1);
        LabelledBatches batches = new LabelledBatches(data, Augmentation.NONE);
        assertThat(batches.training(1, 0, 16).count()).isEqualTo(16);
        assertThat(data.skipped()).containsExactlyInAnyOrder("train/b/bad.jpg: bad.jpg is empty.",
                "train/empty: a class without images", "train/a/1.png: 1.png is cut off: its end is missing.");
    }

    @Test
    void tooFewClassesAreSaidInASentence() throws Exception {
        String name = folder.getFileName().toString();
        assertThatThrownBy(() -> open(1)).isInstanceOf(Problem.class).hasMessage("There is no folder of images in "
                + name + ": each class needs a folder of its own.");
        write(PictureBuilder.noise(SIDE, SIDE, 1), "cat/1.png");
        assertThatThrownBy(() -> open(1)).isInstanceOf(Problem.class).hasMessage("There is only one class in "
                + name + " (cat): a classifier needs two or more.");
    }

    @Test
    void cifarRecordsComeInOrderWithTheirPlanes() throws Exception {
        Files.write(folder.resolve("data_batch_1.bin"), records(3, 250, 7));
        Files.write(folder.resolve("data_batch_3.bin"), records(9));
        Files.write(folder.resolve("test_batch.bin"), records(0, 5));
        LabelledData data = open(1);
        assertThat(data.name()).isEqualTo("CIFAR-10");
        assertThat(data.classes().of(9)).isEqualTo("truck");
        assertThat(data.training().count()).isEqualTo(3);
        assertThat(data.training().label(1)).isEqualTo(7);
        EightBitPicture second = data.training().picture(1).orElseThrow();
        assertThat(second.bytes()[0]).isEqualTo((byte) 7);            // red, from the third record of the file
        assertThat(second.bytes()[1024 + 33]).isEqualTo((byte) (7 + 1));
        assertThat(data.validation().label(1)).isEqualTo(5);
        assertThat(data.skipped()).contains("data_batch_2.bin: is not there",
                "data_batch_1.bin, record 2: label 250, but there are 10 classes").hasSize(4);
    }

    @Test
    void aCutOffCifarFileIsSaid() throws Exception {
        Files.write(folder.resolve("data_batch_1.bin"), Arrays.copyOf(records(1, 2), 4000));
        Files.write(folder.resolve("test_batch.bin"), records(0));
        assertThatThrownBy(() -> open(1)).isInstanceOf(Problem.class).hasMessage("data_batch_1.bin is not CIFAR-10,"
                + " or is cut off: 4000 bytes are no whole number of records of 3073.");
    }

    @Test
    void aCutOffCifar100FileIsSaid() throws Exception {
        Files.write(folder.resolve("train.bin"), Arrays.copyOf(records100(new int[][] {{1, 2}, {3, 4}}), 5000));
        Files.write(folder.resolve("test.bin"), records100(new int[][] {{1, 2}}));
        assertThatThrownBy(() -> open(1)).isInstanceOf(Problem.class).hasMessageStartingWith("train.bin is not CIFAR-100,"
                + " or is cut off: 5000 bytes");
    }

    /** Two labels before each record, the superclass first; unpacked beside the folder that was named, or in it. */
    @Test
    void cifar100IsReadByEitherLabel() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("cifar-100-binary"));
        Files.write(inner.resolve("train.bin"), records100(new int[][] {{19, 99}, {4, 0}, {20, 1}}));
        Files.write(inner.resolve("test.bin"), records100(new int[][] {{0, 100}, {11, 2}}));
        for (Path named : new Path[] {folder, inner}) {
            LabelledData fine = new LabelledDataFiles().open(named, 1, 1, Monitor.NONE);
            assertThat(fine.name()).isEqualTo("CIFAR-100");
            assertThat(fine.classes().names()).hasSize(100).doesNotHaveDuplicates().isSorted().endsWith("worm");
            assertThat(fine.training().count()).isEqualTo(3);
            assertThat(fine.training().label(0)).isEqualTo(99);
            assertThat(fine.training().picture(1).orElseThrow().bytes()).startsWith((byte) 1).hasSize(3072);
            assertThat(fine.validation().count()).isEqualTo(1);
            assertThat(fine.skipped()).containsExactly("test.bin, record 1: label 100, but there are 100 classes");
        }
        LabelledData coarse = new LabelledDataFiles().open(folder, FolderReading.COARSE, 1, 1, Monitor.NONE);
        assertThat(coarse.classes().names()).hasSize(20).doesNotHaveDuplicates().isSorted().contains("trees");
        assertThat(coarse.training().count()).isEqualTo(2);
        assertThat(coarse.training().label(1)).isEqualTo(4);
        assertThat(coarse.fingerprint()).isNotEqualTo(open(1).fingerprint());
        assertThat(coarse.readings()).containsExactly(FolderReading.FINE, FolderReading.COARSE);
        assertThat(new PatchFiles().open(folder, Monitor.NONE).pictures()).isEqualTo(3);
        assertThatThrownBy(() -> new LabelledDataFiles().open(inner, FolderReading.SPLIT, 1, 1, Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessageStartingWith("The files in cifar-100-binary are CIFAR-100");
        Path other = Files.createDirectories(folder.resolve("cifar-100-binary/other"));
        assertThatThrownBy(() -> new LabelledDataFiles().open(other, FolderReading.COARSE, 1, 1, Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessage("The folder other is not CIFAR-100: only that has fine and coarse labels.");
        Files.writeString(inner.resolve("train.bin"), "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n");
        Files.writeString(inner.resolve("fine_label_names.txt"), "apple\n");
        assertThatThrownBy(() -> open(1)).hasMessageStartingWith("train.bin is a Git LFS pointer, not the file itself");
    }

    /** Records whose values are their number. */
    private static byte[] records100(int[][] labels) {
        byte[] bytes = new byte[3074 * labels.length];
        for (int i = 0; i < labels.length; i++) {
            Arrays.fill(bytes, 3074 * i, 3074 * (i + 1), (byte) i);
            bytes[3074 * i] = (byte) labels[i][0];
            bytes[3074 * i + 1] = (byte) labels[i][1];
        }
        return bytes;
    }

    @Test
    void imagenetteHasItsTenClasses() throws Exception {
        LabelledData data = new LabelledDataFiles().open(SharedData.folder("imagenette-128"), 64, 1, Monitor.NONE);
        assertThat(data.classes().names()).hasSize(10).contains("tench", "parachute");
        assertThat(data.training().count()).isEqualTo(9469);
        assertThat(data.validation().count()).isEqualTo(3925);
        assertThat(data.skipped()).isEmpty();
        assertThat(new LabelledBatches(data, Augmentation.usual(64)).training(1, 0, 32).count()).isEqualTo(32);
    }

    private LabelledData open(long seed) throws Problem {
        return new LabelledDataFiles().open(folder, SIDE, seed, Monitor.NONE);
    }

    private static List<Byte> levels(LabelledData data) throws Problem {
        List<Byte> levels = new ArrayList<>();
        for (int i = 0; i < data.validation().count(); i++) {
            levels.add(data.validation().picture(i).orElseThrow().bytes()[0]);
        }
        for (int i = 0; i < data.training().count(); i++) {
            levels.add(data.training().picture(i).orElseThrow().bytes()[0]);
        }
        return levels;
    }

    private void write(Picture picture, String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new PictureFiles().writePng(picture.planes(), file);
    }

    /** Records whose red plane has the label everywhere, green one more, blue two more. */
    private static byte[] records(int... labels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int label : labels) {
            bytes.write(label);
            for (int i = 0; i < 3 * 1024; i++) {
                bytes.write(label + i / 1024);
            }
        }
        return bytes.toByteArray();
    }
}
