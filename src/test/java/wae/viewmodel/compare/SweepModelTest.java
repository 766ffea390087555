package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.chart.SweepPoint;
import wae.domain.comparison.SweepResult;
import wae.words.Words;

@Timeout(120)
class SweepModelTest {

    private final CompareBench bench = new CompareBench();
    private final CompareViewModel screen = bench.screen();
    private final SweepModel sweep = screen.sweep();

    @BeforeEach
    void twoTinySystems() {
        screen.choices().names().forEach(name -> screen.choices().chosen(name).set(false));
        screen.choices().chosen("small-vgg").set(true);
        screen.choices().chosen("wae-small-vgg").set(true);
        screen.choices().sizeProperty().set(32);
        screen.choices().classesProperty().set(10);
    }

    @Test
    void beforeItStartsItSaysHowLongItTakes() {
        assertThat(sweep.estimate()).matches("2 systems, batch sizes 1, 2, 4, 8, 16, 32, threads 1, 2, 4: about .*,"
                + " estimated from multiply-adds until measured\\.");
        screen.choices().roundsProperty().set(2);
        screen.choices().secondsProperty().set(0);
        screen.measure();
        assertThat(sweep.estimate()).doesNotContain("estimated");
    }

    /** Ended by the engine after some runs, as each cell takes a second at least. */
    private void endAfter(int runs) {
        bench.engine.actAt = runs;
        bench.engine.act = screen.activeMeasurement()::stop;
        sweep.measure();
    }

    @Test
    void whatIsDoneIsKeptWhenItIsEnded() {
        int[] seen = new int[1];
        bench.engine.actEvery = () -> {
            if (seen[0] == 0 && screen.activeMeasurement().activeProperty().get()) {
                screen.sample();
                seen[0] = sweep.points().size();
                if (seen[0] > 0) {
                    assertThat(sweep.summary("wae-small-vgg")).contains(Words.of("compare.sweep-so-far", 1, 18));
                    assertThat(screen.activeMeasurement().statusProperty().get())
                            .matches("Cell 2 of 18, about \\d+ s left");
                    screen.activeMeasurement().stop();
                }
            }
        };
        sweep.measure();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(sweep.resultProperty().get().cells()).singleElement().satisfies(cell -> {
            assertThat(cell.threads()).isEqualTo(1);
            assertThat(cell.batch()).isEqualTo(1);
            assertThat(cell.timings()).hasSize(2);
            assertThat(cell.busyCores()).isPositive();
        });
        assertThat(sweep.points()).extracting(SweepPoint::system).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(sweep.others()).containsExactly("wae-small-vgg");
        assertThat(sweep.summary("wae-small-vgg")).contains("is below 1.5\u00d7 at ",
                Words.of("compare.sweep-stopped", 1, 18), "1 thread requested, ");
        assertThat(bench.engine.open).isZero();
        sweep.saveTable(Path.of("sweep.csv"));
        assertThat(new String(bench.written.get(Path.of("sweep.csv")), StandardCharsets.UTF_8).lines()
                .collect(Collectors.toList())).hasSize(3)
                .last().asString().startsWith("ONNX Runtime,\"wae-small-vgg\",1,");
    }

    @Test
    void endedBeforeTheFirstCellNothingIsShownAndNothingStaysOpen() {
        endAfter(3);
        assertThat(sweep.resultProperty().get()).isNull();
        assertThat(sweep.points()).isEmpty();
        assertThat(bench.engine.open).isZero();
        assertThat(sweep.readyBinding().get()).isTrue();
    }

    @Test
    void aSweepThatCameToNothingDoesNotCostTheOneBefore() {
        whatIsDoneIsKeptWhenItIsEnded();
        SweepResult before = sweep.resultProperty().get();
        bench.engine.actEvery = () -> { };
        endAfter(bench.engine.runs + 3);
        assertThat(sweep.resultProperty().get()).isEqualTo(before);
        assertThat(sweep.summary("wae-small-vgg")).contains(Words.of("compare.sweep-stopped", 1, 18));
    }
}
