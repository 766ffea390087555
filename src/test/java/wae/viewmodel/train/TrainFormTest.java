package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.SystemKind;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;

@Timeout(60)
class TrainFormTest {

    @TempDir
    private Path folder;

    private TrainBench bench;
    private TrainForm form;

    @BeforeEach
    void open() {
        bench = new TrainBench(folder);
        form = bench.screen.form();
    }

    private FormField field(String id) {
        return java.util.stream.Stream.concat(form.usualFields().stream(), form.advancedFields().stream())
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whatIsWrongIsSaidInTheSettingsOwnWordsBesideItsField() {
        bench.type("patch", "31");
        assertThat(form.problemProperty().get()).isEqualTo("A patch has an even side of 8 to 1024 pixels, not 31.");
        assertThat(field("patch").problemProperty().get()).isEqualTo(form.problemProperty().get());
        assertThat(field("batch").problemProperty().get()).isEmpty();
        assertThat(bench.screen.readyBinding().get()).isFalse();
        bench.type("patch", "32");
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(((AutoEncoderSettings) form.settingsProperty().get()).patch()).isEqualTo(32);
        assertThat(bench.screen.readyBinding().get()).isTrue();
    }

    @Test
    void whatIsNoNumberIsSaidToo() {
        bench.type("steps", "many");
        assertThat(field("steps").problemProperty().get()).isEqualTo("Steps is a whole number, not \"many\".");
        bench.type("lambda", "");
        assertThat(field("lambda").problemProperty().get()).isEqualTo(
                "Energy weight \u03bb is a number such as 0.01, not empty.");
        form.reset();
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void aStageBringsItsNetworksDataAndDefaults() {
        form.stageProperty().set(Stage.BASELINE);
        assertThat(form.kinds()).containsExactly(SystemKind.BASELINE, SystemKind.HALF_SIZE);
        assertThat(form.backbones()).first().extracting(backbone -> backbone.name()).isEqualTo("small-vgg");
        assertThat(form.data().kindProperty().get()).isEqualTo(DataForm.Kind.SHAPES);
        ClassifierSettings settings = (ClassifierSettings) form.settingsProperty().get();
        assertThat(settings.classes()).isEqualTo(9);
        assertThat(settings.picture().width()).isEqualTo(64);
        assertThat(settings.augmentation().flip()).isFalse(); // textures would change
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.chosenName()).isEqualTo("small-vgg on shapes x textures");
    }

    @Test
    void aDefaultFollowsTheDataUnlessTheUserChoseAnotherValue() {
        form.stageProperty().set(Stage.BASELINE);
        String small = field("batch").textProperty().get();
        form.data().sideProperty().set(192);
        assertThat(field("batch").textProperty().get()).isNotEqualTo(small).isEqualTo("16");
        bench.type("batch", "5");
        form.data().sideProperty().set(32);
        assertThat(field("batch").textProperty().get()).isEqualTo("5");
        field("batch").reset();
        assertThat(field("batch").textProperty().get()).isEqualTo("64");
    }

    @Test
    void aClassifierOnAFixedSplitNeedsAnAutoEncoder() {
        form.stageProperty().set(Stage.CLASSIFIER);
        assertThat(form.kindProperty().get()).isEqualTo(SystemKind.WAE);
        assertThat(form.problemProperty().get()).contains("Start from");
        form.startFromProperty().set(folder);
        assertThat(form.problemProperty().get()).isEmpty();
        form.startFromProperty().set(null);
        form.kindProperty().set(SystemKind.WAVELET);
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        form.data().kindProperty().set(DataForm.Kind.FOLDER);
        assertThat(form.problemProperty().get()).isEqualTo("Choose the folder of pictures to learn from.");
        form.data().folderProperty().set(folder.resolve("nowhere").toString());
        assertThat(form.problemProperty().get()).contains("nowhere");
        assertThat(bench.screen.readyBinding().get()).isFalse();
    }
}
