package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.chart.ScatterPoint;
import wae.domain.classification.TopRank;
import wae.domain.dataset.ShapesAndTextures;
import wae.words.Words;

@Timeout(120)
class AccuracyModelTest {

    private final CompareBench bench = new CompareBench();
    private final CompareViewModel screen = bench.screen();
    private final AccuracyModel model = screen.accuracy();

    @BeforeEach
    void oneTrainedOneNot() {
        screen.choices().names().forEach(name -> screen.choices().chosen(name).set(false));
        screen.choices().sizeProperty().set(32);
        screen.choices().classesProperty().set(10);
        screen.choices().roundsProperty().set(2);
        screen.choices().secondsProperty().set(0);
        screen.choices().chosen("half-small-vgg").set(true);
        screen.imports().add(bench.classifiers.keepTrained("small-vgg", new ShapesAndTextures(32, 1).classes(),
                "runs/a"));
    }

    @Test
    void beforeAnythingIsEvaluatedThereAreOnlyThePapersPointsHollow() {
        assertThat(model.readyBinding().get()).isFalse();
        screen.measure();
        assertThat(model.readyBinding().get()).isTrue();
        assertThat(model.points(null).quantity()).isEqualTo("top-5 error");
        assertThat(model.points(null).points()).hasSize(3).allMatch(ScatterPoint::published)
                .extracting(ScatterPoint::machine).containsOnly("paper, ImageNet, Intel i7 3.5 GHz");
    }

    @Test
    void trainedSystemsGetAPointWithErrorBarsAndTheirMachine() {
        screen.measure();
        model.evaluateOnShapes();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(model.points(null).points()).singleElement().satisfies(point -> {
            assertThat(point.published()).isFalse();
            assertThat(point.label()).isEqualTo("small-vgg (a)");
            assertThat(point.machine()).isEqualTo(
                    "a processor, ONNX Runtime, 4 threads, shapes x textures (validation)");
            assertThat(point.errorLow()).isLessThan(point.error());
            assertThat(point.errorHigh()).isGreaterThan(point.error());
            assertThat(point.timeLow()).isLessThanOrEqualTo(point.time());
        });
        SystemRow row = screen.rows().stream().filter(each -> each.name().equals("small-vgg (a)")).findFirst()
                .orElseThrow();
        assertThat(row.cell(SystemColumn.ACCURACY).main()).matches("top-1 [\\d.]+ %");
        assertThat(row.cell(SystemColumn.ACCURACY).hint()).startsWith("shapes x textures (validation), ");
    }

    @Test
    void nineClassesAreToldApartByTheirTopOneErrorAndThePapersTopFiveOnesAreNotBesideIt() {
        screen.measure();
        model.evaluateOnShapes();
        AccuracyPoints usual = model.points(null);
        assertThat(usual.quantity()).isEqualTo("top-1 error");
        assertThat(usual.points()).noneMatch(ScatterPoint::published);
        assertThat(usual.paperNote()).isEqualTo(Words.of("compare.paper-hidden"));
        model.chosenRankProperty().set(TopRank.FIVE);
        AccuracyPoints chosen = model.points(null);
        assertThat(chosen.quantity()).isEqualTo("top-5 error");
        assertThat(chosen.points()).hasSize(4).filteredOn(ScatterPoint::published).hasSize(3);
        assertThat(chosen.points().get(3).error()).isLessThan(usual.points().get(0).error());
        assertThat(chosen.paperNote()).isEqualTo(Words.of("compare.paper-shown"));
    }

    @Test
    void fiftyClassesAreManyAndFewerAreNot() {
        assertThat(TopRank.usual(49)).isEqualTo(TopRank.ONE);
        assertThat(TopRank.usual(50)).isEqualTo(TopRank.FIVE);
    }

    @Test
    void theErrorBarIsTheBinomialOne() {
        screen.measure();
        model.evaluateOnShapes();
        ScatterPoint point = model.points(null).points().get(0);
        double fraction = 1 - point.error() / 100;
        double pictures = screen.measurementProperty().get().rows().stream().filter(row -> row.accuracy().isPresent())
                .findFirst().orElseThrow().accuracy().orElseThrow().accuracy().pictures();
        assertThat(point.errorHigh() - point.error())
                .isCloseTo(196 * Math.sqrt(fraction * (1 - fraction) / pictures), Offset.offset(1e-9));
    }

    @Test
    void aFolderThatHoldsNothingIsToldAndTheMeasurementStays() {
        screen.measure();
        model.evaluate(Path.of("nothing"));
        assertThat(bench.notices.problemProperty().get()).isEqualTo("nothing holds no labelled pictures.");
        assertThat(screen.rows()).hasSize(2);
        assertThat(bench.engine.open).isZero();
    }
}
