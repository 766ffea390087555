package wae.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.dataset.ClassCounts;
import wae.domain.dataset.DoubtfulFolders;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledData;
import wae.domain.image.PictureBuilder;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.image.PictureFiles;

/** Datasets as people lay them out: which folders are classes, and which are parts. */
class DatasetFoldersTest {

    @TempDir
    private Path folder;
    private Path image;

    @BeforeEach
    void makeAnImage() throws Problem {
        image = folder.resolve("image.png");
        new PictureFiles().writePng(PictureBuilder.noise(16, 16, 1).planes(), image);
    }

    /** Two images in each folder that is named. */
    private Path dataset(String... folders) throws IOException {
        Path root = folder.resolve("data");
        for (String name : folders) {
            Path made = Files.createDirectories(root.resolve(name));
            Files.copy(image, made.resolve("1.png"));
            Files.copy(image, made.resolve("2.png"));
        }
        return root;
    }

    private static LabelledData open(Path root) throws Problem {
        return new LabelledDataFiles().open(root, 16, 1, Monitor.NONE);
    }

    @ParameterizedTest
    @CsvSource({"train, val", "Train, Test", "TRAIN, VALID", "training, validation", "Training, Testing", "trn, tst",
        "train, dev", "train_set, test-set", "TrainingSet, ValidationSet", "trainset, testset", "train2017, val2017",
        "train images, eval images", "training_data, holdout", "train, hold-out", "train64x64, val64x64",
        "seg_train, seg_test", "asl_alphabet_train, asl_alphabet_test", "01_train, 02_validation", "trainData, valData"})
    void usualSpellingsAreParts(String training, String held) throws Exception {
        LabelledData data = open(dataset(training + "/cat", training + "/dog", held + "/cat", held + "/dog"));
        assertThat(data.classes().names()).containsExactly("cat", "dog");
        assertThat(ClassCounts.of(data).training()).containsExactly(2, 2);
        assertThat(ClassCounts.of(data).validation()).containsExactly(2, 2);
        assertThat(data.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner/Train/cat inner/Train/dog inner/Test/cat inner/Test/dog",
        "Train/Train/cat Train/Train/dog Test/Test/cat Test/Test/dog", "train/cat train/dog val/Cat val/DOG",
        "train/cat train/dog val/cat val/dog extra", "cat dog test/cat test/dog", "cat dog val/cat val/dog"})
    void aLevelOfNestingAndWhatLiesBesideDoNoHarm(String folders) throws Exception {
        LabelledData data = open(dataset(folders.split(" ")));
        assertThat(data.classes().names()).containsExactly("cat", "dog");
        assertThat(ClassCounts.of(data).validation()).containsExactly(2, 2);
        assertThat(ClassCounts.of(data).training()).containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource({"train/cat train/dog test, cat dog", "Train/cat Train/dog Test/unknown, cat dog", "cat dog test, cat dog",
        "cat dog __MACOSX/cat, cat dog", "train bus tram, bus train tram", "inner/cat inner/dog, cat dog",
        "train/cat train/dog, cat dog", "bullet-train steam-train, bullet-train steam-train",
        "contest attest, attest contest", "cat dog validity, cat dog validity"})
    void withoutLabelledHeldOutImagesAPartOfEachClassIsTaken(String folders, String classes) throws Exception {
        LabelledData data = open(dataset(folders.split(" ")));
        assertThat(data.classes().names()).containsExactly(classes.split(" "));
        assertThat(ClassCounts.of(data).training()).containsOnly(1);
        assertThat(ClassCounts.of(data).validation()).containsOnly(1);
        boolean unused = folders.toLowerCase(java.util.Locale.ROOT).contains("test") && !folders.contains("contest");
        assertThat(data.notes()).hasSize(unused ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"train test, the 2 classes test", "train/cat train/dog extra, not used", "valid invalid, the 2 classes invalid",
        "train/cat train/dog Training/cat Training/dog, training images in Training", "val/cat test/cat, no training images",
        "cat/train cat/test dog/train dog/test, several datasets", "train test cat, the 3 classes cat",
        "Tr/cat Tr/dog Te/cat Te/dog, call them train and val", "fold1/cat fold1/dog fold2/Cat fold2/Dog, call them train and val"})
    void whatCanBeReadInTwoWaysIsRefusedWithBoth(String folders, String words) throws Exception {
        Path root = dataset(folders.split(" "));
        assertThatThrownBy(() -> open(root)).isInstanceOf(DoubtfulFolders.class)
                .hasMessageStartingWith("The folder data can be read in two ways: as ").hasMessageContaining(words);
        LabelledData classes = new LabelledDataFiles().open(root, FolderReading.CLASSES, 16, 1, Monitor.NONE);
        assertThat(classes.classes().names()).containsExactlyInAnyOrder(Arrays.stream(folders.split(" "))
                .map(name -> name.split("/")[0]).distinct().toArray(String[]::new));
    }

    @Test
    void aDoubtThatIsSettledAsPartsIsReadAsParts() throws Exception {
        Path root = dataset("train/cat", "train/dog", "extra");
        LabelledData parts = new LabelledDataFiles().open(root, FolderReading.SPLIT, 16, 1, Monitor.NONE);
        assertThat(parts.classes().names()).containsExactly("cat", "dog");
        assertThat(parts.notes()).containsExactly("extra is not used: its images have no classes");
        Path classes = folder.resolve("data/train");
        assertThatThrownBy(() -> new LabelledDataFiles().open(classes, FolderReading.SPLIT, 16, 1, Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("no folder of training images");
    }

    @Test
    void imagesInNoClassFolderAreSkippedByName() throws Exception {
        Path root = dataset("train/cat", "train/dog", "val/cat", "val/dog");
        Files.copy(image, root.resolve("train/loose.png"));
        Files.writeString(root.resolve("train/notes.txt"), "no image");
        assertThat(open(root).skipped()).containsExactly("train/loose.png: in no class folder");
    }

    @Test
    void countsAreWords() throws Exception {
        ClassCounts counts = ClassCounts.of(open(dataset("Train/a", "Train/b", "Train/c", "Test/a", "Test/b", "Test/c")));
        assertThat(counts.words(2)).isEqualTo("a 2 + 2; b 2 + 2");
    }

    @Test
    void rolesAreNamesNotPartsOfWords() {
        for (String none : List.of("trainer", "contest", "value", "device", "", "64", "images", "data set", "test train", "car")) {
            assertThat(SplitRole.of(none)).as(none).isEqualTo(Optional.empty());
        }
    }
}
