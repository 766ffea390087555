package wae.domain.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wae.domain.machine.Machine;

/**
 * A sweep, whole or as far as it came.
 *
 * @param settings what was the same in all cells
 * @param grid     that it was to go through
 * @param systems  the first is what speed-ups refer to
 * @param cells    in the order in which they were measured
 * @param machine  it ran on
 * @param date     of its end
 */
public record SweepResult(ComparisonSettings settings, SweepGrid grid, List<SystemFacts> systems, List<SweepCell> cells,
                          Machine machine, Instant date) {

    /** Copies the lists. */
    public SweepResult {
        systems = List.copyOf(systems);
        cells = List.copyOf(cells);
    }

    /** What was measured under a batch and a number of threads. */
    public Optional<SweepCell> cell(int threads, int batch) {
        return cells.stream().filter(cell -> cell.threads() == threads && cell.batch() == batch).findFirst();
    }
}
