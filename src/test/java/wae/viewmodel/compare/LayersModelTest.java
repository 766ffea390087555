package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.chart.LayerStack;
import wae.chart.Quantity;
import wae.chart.Role;
import wae.words.Words;

@Timeout(60)
class LayersModelTest {

    private final CompareBench bench = new CompareBench();
    private final CompareViewModel screen = bench.screen();
    private final LayersModel layers = screen.layers();

    @BeforeEach
    void twoTinySystems() {
        screen.choices().sizeProperty().set(32);
        screen.choices().classesProperty().set(10);
        screen.choices().roundsProperty().set(4);
        screen.choices().secondsProperty().set(0);
        layers.upperProperty().set("small-vgg");
        layers.lowerProperty().set("wae-small-vgg");
    }

    @Test
    void beforeAMeasurementTheCountsOfThePlansAreShown() {
        assertThat(layers.stacks()).extracting(LayerStack::name).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(layers.stacks()).noneMatch(LayerStack::measured);
        assertThat(layers.rowsProperty().get()).first().satisfies(row -> {
            assertThat(row.segment().layer()).isEqualTo("conv1_1");
            assertThat(row.segment().multiplyAdds()).isEqualTo(3L * 9 * 32 * 32 * 32);
            assertThat(row.steps()).isEmpty();
        });
        assertThat(layers.note()).startsWith("Multiply-adds and parameters are counted");
    }

    @Test
    void untilTheUserChoosesWhatIsComparedIsShownTrainedOrNot() {
        CompareBench fresh = new CompareBench();
        CompareViewModel shown = fresh.screen();
        CompareChoices choices = shown.choices();
        choices.names().forEach(name -> choices.chosen(name).set(false));
        shown.imports().add(fresh.classifiers.keepTrained("small-vgg", "runs/base"));
        shown.imports().add(fresh.classifiers.keepTrained("half-small-vgg", "runs/half"));
        shown.imports().add(fresh.classifiers.keepTrained("wae-small-vgg", "runs/wae"));
        assertThat(shown.layers().stacks()).extracting(LayerStack::name)
                .containsExactly("small-vgg (base)", "wae-small-vgg (wae)");
        assertThat(shown.layers().stacks()).allMatch(stack -> stack.total(Quantity.MULTIPLY_ADDS) > 0);
        shown.layers().lowerProperty().set("half-small-vgg (half)");
        choices.chosen("vgg16").set(true);
        assertThat(shown.layers().stacks()).extracting(LayerStack::name)
                .containsExactly("vgg16", "half-small-vgg (half)");
    }

    @Test
    void measuredEveryLayerHasItsTimeAndTheMultiplyAddsStayTheSame() {
        double counted = layers.stacks().get(1).total(Quantity.MULTIPLY_ADDS);
        layers.measure();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(layers.stacks()).allMatch(LayerStack::measured);
        assertThat(layers.stacks().get(1).total(Quantity.MULTIPLY_ADDS)).isCloseTo(counted, Offset.offset(1e-9));
        assertThat(layers.rowsProperty().get()).filteredOn(row -> row.segment().multiplyAdds() > 0)
                .allSatisfy(row -> assertThat(row.segment().milliseconds()).isEqualTo(2));
        List<LayerRow> reorders = layers.rowsProperty().get().stream()
                .filter(row -> row.segment().layer().equals(Words.of("compare.layers-reorders"))).toList();
        assertThat(reorders).hasSize(2).allSatisfy(row -> {
            assertThat(row.segment().milliseconds()).isEqualTo(1);
            assertThat(row.segment().role()).isEqualTo(Role.MUTED);
            assertThat(row.steps()).isEqualTo("reorder (Reorder)");
        });
        assertThat(layers.note()).contains("a processor", "batch size 1", "4 threads");
        assertThat(bench.engine.open).isZero();
    }

    @Test
    void thePartsOfTheGapAddUpToIt() {
        assertThat(layers.gap()).isEmpty();
        layers.measure();
        String gap = layers.gap();
        Matcher figures = Pattern.compile("[+-]\\d+\\.\\d\\d").matcher(gap);
        List<Double> found = figures.results().map(match -> Double.parseDouble(match.group())).toList();
        assertThat(gap).startsWith("Expected from multiply-adds: ").contains(" for wae-small-vgg at the speed of small-vgg. Measured: ");
        assertThat(found).hasSizeGreaterThan(4);
        assertThat(found.stream().skip(1).mapToDouble(Double::doubleValue).sum())
                .isCloseTo(found.get(0), Offset.offset(0.05)); // rounded to two digits
    }

    @Test
    void theEncodersLayersHaveAColourOfTheirOwnAndComeFirst() {
        assertThat(layers.rowsProperty().get()).filteredOn(row -> row.system().equals("wae-small-vgg")).first()
                .satisfies(row -> {
                    assertThat(row.segment().layer()).isEqualTo("encoder_conv1");
                    assertThat(row.segment().role()).isEqualTo(Role.WAE);
                });
    }

    @Test
    void timesOfAnotherPictureSizeAreNotShownForThisOne() {
        layers.measure();
        screen.choices().sizeProperty().set(64);
        assertThat(layers.stacks()).noneMatch(LayerStack::measured);
        screen.choices().sizeProperty().set(32);
        assertThat(layers.stacks()).allMatch(LayerStack::measured);
    }

    @Test
    void stoppedBeforeTheFirstRoundNothingIsShownAndNothingStaysOpen() {
        bench.engine.actAt = 3;
        bench.engine.act = screen.activeMeasurement()::stop;
        layers.measure();
        assertThat(layers.stacks()).noneMatch(LayerStack::measured);
        assertThat(bench.engine.open).isZero();
        assertThat(layers.readyBinding().get()).isTrue();
    }

    @Test
    void theTableAsCsvHasALineForEveryLayer() {
        layers.measure();
        layers.saveTable(Path.of("layers.csv"));
        String csv = new String(bench.written.get(Path.of("layers.csv")), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + layers.rowsProperty().get().size());
        assertThat(csv.lines().skip(1).findFirst()).get().asString()
                .matches("small-vgg,conv1_1,3×32×32 → 32×32×32,884736,2.0,0.44.*,896,conv1_1 \\(Op\\)");
    }

    @Test
    void layersAreNotMeasuredWhileTimesAre() {
        boolean[] ready = {true};
        bench.engine.actAt = 5;
        bench.engine.act = () -> {
            ready[0] = layers.readyBinding().get();
            layers.measure();
        };
        screen.choices().names().forEach(name -> screen.choices().chosen(name).set(false));
        screen.choices().chosen("small-vgg").set(true);
        screen.measure();
        assertThat(ready[0]).isFalse();
        assertThat(screen.measurementProperty().get()).isNotNull();
        assertThat(layers.stacks()).noneMatch(LayerStack::measured);
    }
}
