package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.timing.RatioInterval;

/** The grid of a sweep, how long it will take, and its table. */
class SweepPartsTest {

    private static final SweepGrid GRID = new SweepGrid(List.of(1, 4), List.of(1, 2));

    @Test
    void theUsualGridGoesUpToAllCoresInPowersOfTwo() {
        assertThat(SweepGrid.usual(6).threads()).containsExactly(1, 2, 4, 6);
        assertThat(SweepGrid.usual(1).threads()).containsExactly(1);
        assertThat(SweepGrid.usual(2).cells()).isEqualTo(12);
        assertThatThrownBy(() -> new SweepGrid(List.of(0), List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SweepGrid(List.of(), List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeGrowsWithTheBatchAndShrinksWithThreads() {
        List<Double> cells = SweepEstimate.cells(GRID, List.of(1.0, 1.0));
        assertThat(cells).hasSize(4);
        assertThat(cells.get(1)).isCloseTo(4 * cells.get(0), within(1e-9));
        assertThat(cells.get(2)).isCloseTo(cells.get(0) / 2, within(1e-9));
        assertThat(SweepEstimate.sum(cells)).isCloseTo(7.5 * cells.get(0), within(1e-9));
        assertThat(SweepEstimate.cells(GRID, List.of(1e-6)).get(0)).as("at least a second of rounds")
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void whatIsLeftFollowsTheNewestCell() {
        SweepResult oneDone = result(List.of(cell(1, 1)));
        double all = SweepEstimate.sum(SweepEstimate.cells(GRID, List.of(0.031, 0.0105)));
        double first = SweepEstimate.cells(GRID, List.of(0.031, 0.0105)).get(0);
        assertThat(SweepEstimate.left(oneDone, 0)).isCloseTo(all - first, within(1e-6));
        assertThat(SweepEstimate.left(oneDone, 0.5)).isCloseTo(all - first - 0.5, within(1e-6));
        assertThat(SweepEstimate.left(result(List.of(cell(1, 1), cell(1, 4), cell(2, 1), cell(2, 4))), 0)).isZero();
    }

    @Test
    void theTableHasALineForEachSystemInEachCell() {
        SweepResult result = result(List.of(cell(1, 1), cell(2, 4)));
        List<String> lines = SweepCsv.of(result).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("ONNX Runtime,\"vgg16\",1,1.5,1,31.0,").endsWith(",3");
        assertThat(lines.get(4)).startsWith("ONNX Runtime,\"wae \"\"x\"\"\",2,1.5,4,10.5,");
        assertThat(result.cell(2, 4)).contains(result.cells().get(1));
        assertThat(result.cell(2, 1)).isEmpty();
    }

    private static SweepResult result(List<SweepCell> cells) {
        return new SweepResult(TypicalMeasurement.SETTINGS, GRID, List.of(TypicalMeasurement.facts("vgg16", false, "0"),
                TypicalMeasurement.facts("wae \"x\"", true, "1")), cells, TypicalMeasurement.MACHINE, Instant.EPOCH);
    }

    private static SweepCell cell(int threads, int batch) {
        return new SweepCell(threads, batch, List.of(
                TypicalMeasurement.timing("vgg16", TypicalMeasurement.SLOW, batch),
                TypicalMeasurement.timing("wae \"x\"", TypicalMeasurement.FAST, batch)),
                List.of(RatioInterval.of(TypicalMeasurement.SLOW, TypicalMeasurement.SLOW, 1),
                        RatioInterval.of(TypicalMeasurement.SLOW, TypicalMeasurement.FAST, 1)), 1.5);
    }
}
