package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.classification.Branch;
import wae.domain.image.PictureBuilder;
import wae.domain.network.TrainedNetwork;
import wae.viewmodel.OpenPicture;

@Timeout(60)
class PredictionsModelTest {

    private static final float[] CAT = {4, 0, 0, 0, 0, 0};
    private static final float[] DOG = {0, 6, 0, 0, 0, 0};
    private static final float[] SUM = {4, 6, 0, 0, 0, 0};

    private final CompareBench bench = new CompareBench();
    private final CompareViewModel screen = bench.screen();
    private final PredictionsModel model = screen.predictions();

    @BeforeEach
    void baselineSaysCatLowBranchToo() {
        screen.choices().names().forEach(name -> screen.choices().chosen(name).set(false));
        screen.choices().sizeProperty().set(32);
        bench.picture.set(new OpenPicture("a cat", PictureBuilder.noise(40, 50, 3)));
        bench.engine.scores = PredictionsModelTest::scores;
    }

    /** The fusion network says dog as long as there is an I_H. */
    private static float[] scores(TrainedNetwork network, String output) {
        boolean accelerated = network.plan().outputs().size() == 3;
        boolean high = !accelerated || network.weights().get("encoder_high.weight").values()[0] != 0;
        return switch (output) {
            case "low_scores" -> CAT;
            case "fusion_scores" -> high ? DOG : CAT;
            default -> accelerated && high ? SUM : CAT;
        };
    }

    private void addBoth() {
        screen.imports().add(bench.classifiers.keepTrained("wae-small-vgg", "runs/wae"));
        screen.imports().add(bench.classifiers.keepTrained("small-vgg", "runs/base"));
    }

    @Test
    void withoutTrainedClassifiersNobodyIsAsked() {
        assertThat(model.prediction(model.leftProperty().get())).isEmpty();
        model.shownProperty().set(true);
        assertThat(model.titles()).isEmpty();
        assertThat(bench.engine.runs).isZero();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
    }

    @Test
    void aBaselineStandsOnTheLeftAndWaeOnTheRightHoweverTheyCome() {
        screen.imports().add(bench.classifiers.keepTrained("half-small-vgg", "runs/half"));
        addBoth();
        assertThat(model.leftProperty().get()).isEqualTo("small-vgg (base)");
        assertThat(model.rightProperty().get()).isEqualTo("wae-small-vgg (wae)");
        model.rightProperty().set("half-small-vgg (half)");
        screen.imports().add(bench.classifiers.keepTrained("wae-small-vgg", "runs/wae2"));
        assertThat(model.rightProperty().get()).isEqualTo("half-small-vgg (half)");
    }

    @Test
    void anUntrainedClassifierInAFileIsSaidToBeOne() {
        bench.classifiers.save(MemoryClassifiers.tiny("small-vgg", false), Path.of("runs/fresh"));
        screen.imports().add(Path.of("runs/fresh"));
        model.shownProperty().set(true);
        assertThat(bench.notices.problemProperty().get())
                .startsWith("small-vgg (fresh) is untrained: its predictions mean nothing.");
        assertThat(model.predictionsProperty().get()).isEmpty();
        assertThat(bench.engine.open).isZero();
    }

    @Test
    void bothSidesAreAskedOnceTheyAreLookedAt() {
        addBoth();
        assertThat(bench.engine.runs).isZero();
        model.shownProperty().set(true);
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        PredictionText right = model.prediction(model.rightProperty().get()).orElseThrow();
        PredictionText left = model.prediction(model.leftProperty().get()).orElseThrow();
        assertThat(left.hasBranches() ^ right.hasBranches()).isTrue();
        assertThat(left.best()).isIn("cat", "dog");
        assertThat(model.agree()).contains(false);
        assertThat(left.top()).hasSize(5).first().satisfies(bar -> assertThat(bar.text()).matches("\\w+ [\\d.]+ %"));
        assertThat(left.time()).matches("[\\d.]+ ms, median of \\d+ inferences, ONNX Runtime, 4 threads");
        assertThat(bench.engine.open).isZero();
    }

    private PredictionText accelerated() {
        return model.prediction("wae-small-vgg (wae)").orElseThrow();
    }

    @Test
    void theWeightMovesTheAnswerBetweenTheBranches() {
        addBoth();
        model.shownProperty().set(true);
        assertThat(accelerated().best()).isEqualTo("dog");
        model.fusionWeightProperty().set(0);
        assertThat(accelerated().best()).isEqualTo("cat");
        model.fusionWeightProperty().set(1);
        assertThat(accelerated().best()).isEqualTo("dog");
        assertThat(accelerated().top(Branch.LOW).get(0).name()).isEqualTo("cat");
        assertThat(accelerated().top(Branch.FUSION).get(0).name()).isEqualTo("dog");
    }

    @Test
    void withoutTheHighBandTheAnswerChangesAndThatIsSaid() {
        addBoth();
        model.shownProperty().set(true);
        assertThat(accelerated().highChange()).get().asString()
                .matches("I_H changes the prediction: dog [\\d.]+ % with I_H, cat [\\d.]+ % without\\.");
        model.highOnProperty().set(false);
        assertThat(accelerated().best()).isEqualTo("cat");
        assertThat(model.agree()).contains(true);
        model.fusionWeightProperty().set(0);
        assertThat(accelerated().highChange()).get().asString().startsWith("I_H does not change the prediction: cat ");
    }

    @Test
    void anotherPictureForgetsTheOldPredictions() {
        addBoth();
        model.shownProperty().set(true);
        model.shownProperty().set(false);
        bench.picture.set(new OpenPicture("a dog", PictureBuilder.noise(32, 32, 4)));
        assertThat(model.prediction(model.leftProperty().get())).isEmpty();
        assertThat(model.agree()).isEmpty();
        model.shownProperty().set(true);
        assertThat(model.agree()).isPresent();
    }

    @Test
    void afterAMeasurementTheTableNamesTheLikeliestClasses() {
        addBoth();
        screen.choices().roundsProperty().set(2);
        screen.choices().secondsProperty().set(0);
        screen.measure();
        assertThat(screen.rows()).allSatisfy(row ->
                assertThat(row.cell(SystemColumn.PREDICTIONS).hint().lines()).hasSize(5));
    }
}
