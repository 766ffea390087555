package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.image.AreaResampler;
import wae.domain.image.PictureBuilder;
import wae.domain.training.Stage;
import wae.domain.training.TrainingDataSets;
import wae.io.dataset.LabelledDataFiles;
import wae.io.dataset.PatchFiles;
import wae.io.image.BundledSamples;
import wae.io.image.PictureFiles;
import wae.viewmodel.TaskRunner;

/** A folder whose layout is doubtful is asked about, and read as the answer says. */
class DataFormTest {

    @TempDir
    private Path folder;

    @Test
    void aDoubtfulFolderIsReadAsTheUserSays() throws Exception {
        for (String name : new String[] {"train/cat", "train/dog", "extra"}) {
            Path made = Files.createDirectories(folder.resolve(name));
            for (int i = 0; i < 3; i++) {
                new PictureFiles().writePng(PictureBuilder.noise(16, 16, i).planes(), made.resolve(i + ".png"));
            }
        }
        DataForm form = new DataForm(new TrainingDataSets(new PatchFiles(), new LabelledDataFiles(), new BundledSamples(),
                new AreaResampler()), TaskRunner.sameThread());
        form.stage(Stage.BASELINE);
        form.kindProperty().set(DataForm.Kind.FOLDER);
        form.folderProperty().set(folder.toString());
        assertThat(form.openedProperty().get()).isNull();
        assertThat(form.problemProperty().get()).contains("can be read in two ways");
        assertThat(form.doubtProperty().get().classes()).isEqualTo("the 2 classes extra, train");
        form.read(FolderReading.SPLIT);
        assertThat(form.doubtProperty().get()).isNull();
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.wordsProperty().get()).contains("Training + validation: cat 2 + 1; dog 2 + 1.", "extra is not used");
        assertThat(((DataChoice.Folder) form.openedProperty().get().choice()).reading()).isEqualTo(FolderReading.SPLIT);
        form.read(FolderReading.CLASSES);
        assertThat(form.wordsProperty().get()).contains("extra 2 + 1; train 5 + 1");
        form.folderProperty().set(folder.resolve("train").toString());
        assertThat(form.wordsProperty().get()).as("another folder is read anew").contains("cat 2 + 1; dog 2 + 1");
    }

    @Test
    void theFormNamesAFewClassesAndItsTipAllOfThem() {
        DataForm form = new DataForm(new TrainingDataSets(new PatchFiles(), new LabelledDataFiles(), new BundledSamples(),
                new AreaResampler()), TaskRunner.sameThread());
        assertThat(form.details()).isEmpty();
        form.stage(Stage.BASELINE);
        form.kindProperty().set(DataForm.Kind.SHAPES);
        assertThat(form.wordsProperty().get()).contains("9 classes", "and 5 more classes").doesNotContain("triangle");
        assertThat(form.details().lines()).hasSize(9).anyMatch(line -> line.startsWith("triangle, checkerboard 666 + "));
    }
}
