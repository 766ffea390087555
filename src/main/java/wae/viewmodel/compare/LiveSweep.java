package wae.viewmodel.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import wae.domain.comparison.SweepEstimate;
import wae.domain.comparison.SweepGrid;
import wae.domain.comparison.SweepResult;

/**
 * How a sweep goes.
 *
 * @param cells newest state; null before the first cell is done
 * @param grid  that it goes through
 */
record LiveSweep(AtomicReference<SweepResult> cells, SweepGrid grid) implements ActiveMeasurement.Live {

    @Override
    public String words() {
        SweepResult known = cells.get();
        if (known == null) {
            return "Systems start; cell 1 of " + grid.cells();
        }
        double since = Duration.between(known.date(), Instant.now()).toMillis() / 1000.0;
        return "Cell " + Math.min(grid.cells(), known.cells().size() + 1) + " of " + grid.cells() + ", about "
                + SweepText.duration(SweepEstimate.left(known, since)) + " left";
    }

    @Override
    public double fraction() {
        SweepResult known = cells.get();
        return known == null ? 0 : (double) known.cells().size() / grid.cells();
    }
}
