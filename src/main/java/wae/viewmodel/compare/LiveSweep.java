package wae.viewmodel.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import wae.domain.comparison.SweepEstimate;
import wae.domain.comparison.SweepGrid;
import wae.domain.comparison.SweepResult;
import wae.words.Words;

/**
 * Progress of a sweep.
 *
 * @param cells newest state; null before the first cell is done
 * @param grid  of the sweep
 */
record LiveSweep(AtomicReference<SweepResult> cells, SweepGrid grid) implements ActiveMeasurement.Live {

    @Override
    public String text() {
        SweepResult known = cells.get();
        if (known == null) {
            return Words.of("compare.live-sweep-start", grid.cells());
        }
        double since = Duration.between(known.date(), Instant.now()).toMillis() / 1000.0;
        return Words.of("compare.live-sweep", Math.min(grid.cells(), known.cells().size() + 1), grid.cells(),
                SweepText.duration(SweepEstimate.left(known, since)));
    }

    @Override
    public double fraction() {
        SweepResult known = cells.get();
        return known == null ? 0 : (double) known.cells().size() / grid.cells();
    }
}
