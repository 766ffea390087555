package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.run.RunSummary;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;

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
                .filter(each -> each.setting().name().equals(id)).findFirst().orElseThrow();
    }

    private TrainingSettings settings() {
        return form.linksProperty().get().get(0).settings();
    }

    private Path trained(Goal goal, String width) {
        form.goalProperty().set(goal);
        if (goal == Goal.AUTO_ENCODER) {
            bench.chooseTinyRun(3);
            bench.type("width", width);
        }
        bench.screen.start();
        return bench.screen.shownProperty().get().folder().orElseThrow();
    }

    @Test
    void whatIsWrongIsSaidInTheSettingsOwnWordsBesideItsField() {
        bench.type("patch", "31");
        assertThat(form.problemProperty().get()).isEqualTo("Patch size must be even (is 31).");
        assertThat(field("patch").problemProperty().get()).isEqualTo(form.problemProperty().get());
        assertThat(field("batch").problemProperty().get()).isEmpty();
        assertThat(bench.screen.readyBinding().get()).isFalse();
        bench.type("patch", "32");
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(((AutoEncoderSettings) settings()).patch()).isEqualTo(32);
        assertThat(bench.screen.readyBinding().get()).isTrue();
    }

    @Test
    void noSideIsAskedForWherePicturesKeepTheirOwn() throws IOException {
        byte[] cifar = new byte[2 * (1 + 3 * 32 * 32)];
        cifar[cifar.length / 2] = 1; // the second record's label
        Files.write(folder.resolve("data_batch_1.bin"), cifar);
        Files.write(folder.resolve("test_batch.bin"), cifar);
        form.goalProperty().set(Goal.BASELINE);
        assertThat(form.data().hasSide()).isTrue();
        form.data().kindProperty().set(DataForm.Kind.FOLDER);
        form.data().folderProperty().set(folder.toString());
        assertThat(form.data().openedProperty().get().size()).isEqualTo(PictureSize.square(32));
        assertThat(form.data().hasSide()).isFalse();
    }

    @Test
    void whatIsNoNumberIsSaidToo() {
        bench.type("steps", "many");
        assertThat(field("steps").problemProperty().get()).isEqualTo("Steps must be a whole number (is \u201cmany\u201d).");
        bench.type("lambda", "");
        assertThat(field("lambda").problemProperty().get()).isEqualTo(
                "Energy weight \u03bb must be a number (is empty).");
        form.reset();
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void aStageBringsItsNetworksDataAndDefaults() {
        form.goalProperty().set(Goal.BASELINE);
        assertThat(form.kinds()).containsExactly(SystemKind.BASELINE, SystemKind.HALF_SIZE);
        assertThat(form.backbones()).first().extracting(backbone -> backbone.name()).isEqualTo("small-vgg");
        assertThat(form.data().kindProperty().get()).isEqualTo(DataForm.Kind.SHAPES);
        ClassifierSettings settings = (ClassifierSettings) settings();
        assertThat(settings.classes()).isEqualTo(9);
        assertThat(settings.picture().width()).isEqualTo(64);
        assertThat(settings.augmentation().flip()).isFalse(); // textures would change
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.chosenName()).isEqualTo("small-vgg on shapes x textures");
    }

    @Test
    void aDefaultFollowsTheDataUnlessTheUserChoseAnotherValue() {
        form.goalProperty().set(Goal.BASELINE);
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
    void aClassifierOnAFixedSplitNeedsAnAutoEncoderAndTakesItsWidth() {
        Path split = trained(Goal.AUTO_ENCODER, "3");
        form.goalProperty().set(Goal.CLASSIFIER);
        assertThat(form.kindProperty().get()).isEqualTo(SystemKind.WAE);
        assertThat(form.problemProperty().get()).contains("Initialise from");
        form.start().chosenProperty().set(split);
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(((ClassifierSettings) settings()).backbone().encoderWidth()).isEqualTo(3);
        form.start().chosenProperty().set(null);
        form.kindProperty().set(SystemKind.WAVELET);
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoRunToStartFromIsSaid() {
        form.start().chosenProperty().set(folder.resolve("nothing"));
        assertThat(form.problemProperty().get()).contains("nothing");
        assertThat(bench.screen.readyBinding().get()).isFalse();
        form.start().chosenProperty().set(null);
        assertThat(bench.screen.readyBinding().get()).isTrue();
    }

    @Test
    void runsToStartFromAreOfferedByWhatIsTrained() {
        Path split = trained(Goal.AUTO_ENCODER, "3");
        form.start().offerFor(Goal.CLASSIFIER.stages());
        assertThat(form.start().offered()).extracting(RunSummary::folder).containsExactly(split);
        form.start().offerFor(Goal.BASELINE.stages());
        assertThat(form.start().offered()).isEmpty();
    }

    @Test
    void threeStagesHaveTheirOwnSettingsAndOneEncoderWidth() {
        form.goalProperty().set(Goal.ALL_STAGES);
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.kinds()).containsExactly(SystemKind.WAE);
        bench.type("width", "5");
        assertThat(form.linksProperty().get()).extracting(RunChain.Link::position)
                .containsExactly("stage 1 of 3", "stage 2 of 3", "stage 3 of 3");
        assertThat(form.linksProperty().get()).extracting(RunChain.Link::name).first()
                .isEqualTo("wae-small-vgg on shapes x textures - stage 1");
        for (int later = 1; later < 3; later++) {
            ClassifierSettings settings = (ClassifierSettings) form.linksProperty().get().get(later).settings();
            assertThat(settings.backbone().encoderWidth()).isEqualTo(5);
        }
        form.stageProperty().set(Stage.JOINT);
        bench.type("steps", "0");
        form.stageProperty().set(Stage.AUTO_ENCODER);
        assertThat(form.problemProperty().get()).isEqualTo("Stage 3: Steps must be at least 1 (is 0).");
    }

    @Test
    void theStagesGoOnBehindARunThatIsDone() {
        Path split = trained(Goal.AUTO_ENCODER, "3");
        form.goalProperty().set(Goal.ALL_STAGES);
        form.start().chosenProperty().set(split);
        assertThat(form.stages()).containsExactly(Stage.CLASSIFIER, Stage.JOINT);
        assertThat(form.stageProperty().get()).isEqualTo(Stage.CLASSIFIER);
        assertThat(form.problemProperty().get()).isEmpty();
        form.start().chosenProperty().set(null);
        form.goalProperty().set(Goal.AUTO_ENCODER);
        bench.beforeStep(1, bench.screen::stop);
        form.goalProperty().set(Goal.ALL_STAGES);
        form.start().chosenProperty().set(trained(Goal.AUTO_ENCODER, "3"));
        form.goalProperty().set(Goal.ALL_STAGES);
        assertThat(form.problemProperty().get()).contains("finished auto-encoder");
    }

    @Test
    void theSuggestedNameSaysWhatIsOtherwiseAndIsUnlikeThoseThatThereAre() {
        assertThat(form.chosenName()).isEqualTo("autoencoder on sample images");
        bench.type("lambda", "1");
        assertThat(form.chosenName()).isEqualTo("autoencoder on sample images, lambda 1");
        bench.chooseTinyRun(3);
        String first = form.chosenName();
        bench.screen.start();
        assertThat(form.chosenName()).isEqualTo(first + " 2");
        assertThat(new TrainBench(folder).screen.form().chosenName()).isEqualTo("autoencoder on sample images");
        form.nameProperty().set(first);
        assertThat(form.chosenName()).isEqualTo(first);
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        form.data().kindProperty().set(DataForm.Kind.FOLDER);
        assertThat(form.problemProperty().get()).isEqualTo("Choose the folder of training images.");
        form.data().folderProperty().set(folder.resolve("nowhere").toString());
        assertThat(form.problemProperty().get()).contains("nowhere");
        assertThat(bench.screen.readyBinding().get()).isFalse();
    }
}
