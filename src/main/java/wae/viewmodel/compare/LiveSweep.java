package wae.viewmodel.compare;

import java.util.concurrent.atomic.AtomicReference;
import wae.domain.comparison.SweepCell;
import wae.domain.comparison.SweepResult;

/**
 * How a sweep goes.
 *
 * @param cells newest state; null before the first cell is done
 * @param all   number of cells in all
 */
record LiveSweep(AtomicReference<SweepResult> cells, int all) implements Measuring.Live {

    @Override
    public String words() {
        SweepResult known = cells.get();
        if (known == null) {
            return "Systems start; cell 1 of " + all;
        }
        SweepCell last = known.cells().get(known.cells().size() - 1);
        return "Cell " + Math.min(all, known.cells().size() + 1) + " of " + all + "; done up to batch " + last.batch()
                + " with " + last.threads() + (last.threads() == 1 ? " thread" : " threads");
    }

    @Override
    public double fraction() {
        SweepResult known = cells.get();
        return known == null ? 0 : (double) known.cells().size() / all;
    }
}
