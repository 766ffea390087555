package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.ScoreKind;
import wae.domain.classification.Systems;
import wae.domain.comparison.SystemChoice;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.words.Words;

@Timeout(60)
class ImportModelTest {

    private static final Path FOREIGN = Path.of("theirs.onnx");

    private final CompareBench bench = new CompareBench();
    private final CompareViewModel screen = bench.screen();
    private final CompareChoices choices = screen.choices();
    private final ImportModel adding = screen.imports();

    @BeforeEach
    void nothingChosen() {
        choices.names().forEach(name -> choices.chosen(name).set(false));
        choices.sizeProperty().set(32);
        choices.roundsProperty().set(2);
        choices.secondsProperty().set(0);
    }

    @Test
    void aRunFolderBecomesAChosenRowThatIsMeasured() {
        adding.add(bench.classifiers.keepTrained("wae-small-vgg", "runs/monday"));
        assertThat(choices.names()).containsExactly("wae-small-vgg (monday)");
        assertThat(choices.chosen().get(0).isOwn()).isTrue();
        screen.measure();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(screen.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("wae-small-vgg (monday)");
            assertThat(row.cell(SystemColumn.ACCURACY).main()).isEqualTo("not evaluated");
            assertThat(row.note()).isEqualTo("encoder inside its time");
        });
        choices.sizeProperty().set(64);
        screen.measure();
        assertThat(screen.rows().get(0).note())
                .isEqualTo(Words.of("compare.resized-note", "32x32", "encoder inside its time"));
    }

    @Test
    void theSameFileTwiceIsOneRow() {
        Path run = bench.classifiers.keepTrained("small-vgg", "runs/monday");
        adding.add(run);
        choices.chosen("small-vgg (monday)").set(false);
        adding.add(run);
        assertThat(choices.names()).containsExactly("small-vgg (monday)");
    }

    @Test
    void aTrainedRunTakesThePlaceOfTheListThatIsChosenAtFirst() {
        List.of("vgg16", "half-vgg16", "wae-vgg16").forEach(name -> choices.chosen(name).set(true));
        adding.add(bench.classifiers.keepTrained("small-vgg", "runs/monday"));
        assertThat(choices.names()).containsExactly("small-vgg (monday)");
    }

    @Test
    void aListThatTheUserMadeIsKept() {
        choices.chosen("wae-vgg16").set(true);
        adding.add(bench.classifiers.keepTrained("small-vgg", "runs/monday"));
        assertThat(choices.names()).containsExactly("small-vgg (monday)", "wae-vgg16"); // the baseline first
    }

    @Test
    void aboutSeveralModelsAtOnceTheUserIsAskedOneByOne() {
        Path second = Path.of("others.onnx");
        bench.external.put(FOREIGN, new TinyExternalModel("theirs"));
        bench.external.put(second, new TinyExternalModel("others"));
        adding.add(FOREIGN);
        adding.add(second);
        assertThat(adding.pendingProperty().get().name()).isEqualTo("theirs");
        adding.confirm();
        assertThat(adding.pendingProperty().get().name()).isEqualTo("others");
        adding.confirm();
        assertThat(adding.pendingProperty().get()).isNull();
        assertThat(choices.names()).containsExactly("theirs", "others");
        assertThat(screen.layers().titles()).contains("vgg16").doesNotContain("theirs", "others");
    }

    @Test
    void ofAnotherProgramsModelTheNormalisationIsAskedFirst() {
        bench.external.put(FOREIGN, new TinyExternalModel("theirs"));
        adding.add(FOREIGN);
        assertThat(choices.names()).isEmpty();
        assertThat(adding.pendingProperty().get().name()).isEqualTo("theirs");
        assertThat(adding.pendingProperty().get().about()).contains("multiply-adds unknown");
        adding.pixelsProperty().set(PixelPreset.CAFFE);
        adding.layoutProperty().set(PixelLayout.NHWC);
        adding.confirm();
        assertThat(adding.pendingProperty().get()).isNull();
        assertThat(choices.chosen()).singleElement().satisfies(row -> {
            SystemChoice.External choice = (SystemChoice.External) row.choice();
            assertThat(choice.convention().input().pixels()).isEqualTo(PixelPreset.CAFFE);
            assertThat(choice.convention().input().layout()).isEqualTo(Optional.of(PixelLayout.NHWC));
        });
        screen.measure();
        assertThat(screen.rows().get(0).cell(SystemColumn.MULTIPLY_ADDS).main()).isEqualTo("unknown");
    }

    @Test
    void outputScoresAndLabelsAreThoseOfOneModel() {
        Path second = Path.of("others.onnx");
        bench.external.put(FOREIGN, new TinyExternalModel("theirs"));
        bench.external.put(second, new TinyExternalModel("others"));
        adding.add(FOREIGN);
        adding.add(second);
        assertThat(adding.pendingProperty().get().outputs()).containsExactly("scores");
        adding.outputProperty().set("scores");
        adding.scoresProperty().set(ScoreKind.INDEPENDENT);
        adding.readLabels(Path.of("labels.txt"));
        assertThat(adding.labelsProperty().get().title()).isEqualTo("labels.txt");
        adding.confirm();
        adding.confirm();
        ModelConvention first = ((SystemChoice.External) choices.chosen().get(0).choice()).convention();
        assertThat(first.output()).contains("scores");
        assertThat(first.scores()).contains(ScoreKind.INDEPENDENT);
        assertThat(first.labels().names()).containsExactly("circle", "square", "star");
        ModelConvention other = ((SystemChoice.External) choices.chosen().get(1).choice()).convention();
        assertThat(other).isEqualTo(ModelConvention.of(first.input()));
    }

    @Test
    void refusedItIsForgotten() {
        bench.external.put(FOREIGN, new TinyExternalModel("theirs"));
        adding.add(FOREIGN);
        adding.cancel();
        adding.confirm();
        assertThat(adding.pendingProperty().get()).isNull();
        assertThat(choices.names()).isEmpty();
    }

    @Test
    void aPlanBringsAllSystemsAroundItsBackbone() {
        Path plan = Path.of("mine.json");
        bench.plans.put(plan, Systems.of("small-vgg", 10, PictureSize.square(32)).plan().named("mine"));
        adding.add(plan);
        assertThat(choices.names()).containsExactly("mine", "wae-mine");
        assertThat(choices.candidates()).extracting(Candidate::title).contains("half-mine", "taylor-mine");
        screen.measure();
        assertThat(screen.rows()).extracting(SystemRow::name).containsExactly("mine", "wae-mine");
    }

    @Test
    void aPlanThatIsNoBackboneIsRefusedWithItsReason() {
        Path plan = Path.of("encoder.json");
        bench.plans.put(plan, AutoEncoderPlans.encoder(4));
        adding.add(plan);
        assertThat(bench.notices.problemProperty().get()).startsWith("encoder.json cannot be used: ");
        assertThat(choices.names()).isEmpty();
    }

    @Test
    void measurementThatIsDroppedIsShown() {
        choices.chosen("small-vgg").set(true);
        screen.measure();
        bench.saved.put(Path.of("then.json"), screen.measurementProperty().get());
        adding.add(Path.of("then.json"));
        assertThat(screen.otherProperty().get()).isNotNull();
        adding.add(Path.of("neither.json"));
        assertThat(bench.notices.problemProperty().get())
                .isEqualTo("neither.json is no plan. It is not a measurement either.");
    }

    @Test
    void aFileThatHoldsNothingIsRefused() {
        for (String name : List.of("empty-folder", "damaged.onnx")) {
            adding.add(Path.of(name));
            assertThat(bench.notices.problemProperty().get()).startsWith(name);
        }
        assertThat(choices.names()).isEmpty();
    }

    @Test
    void speedUpsReferToTheChosenReference() {
        choices.chosen("small-vgg").set(true);
        choices.chosen("half-small-vgg").set(true);
        choices.baselineProperty().set("half-small-vgg");
        assertThat(choices.names()).containsExactly("half-small-vgg", "small-vgg");
        choices.chosen("half-small-vgg").set(false);
        assertThat(choices.names()).containsExactly("small-vgg");
        choices.chosen("half-small-vgg").set(true);
        assertThat(choices.names()).first().isEqualTo("half-small-vgg");
    }

    @Test
    void whatTheUserBroughtCanBeTakenAway() {
        adding.add(bench.classifiers.keepTrained("small-vgg", "runs/monday"));
        screen.layers().lowerProperty().set("small-vgg (monday)");
        choices.remove(choices.chosen().get(0));
        assertThat(choices.names()).isEmpty();
        assertThat(screen.layers().stacks()).hasSize(1);
    }
}
