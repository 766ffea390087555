package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;

/** How long a sweep will take, before it is started and while it goes on. */
public final class SweepEstimate {

    /** Multiply-adds a second of one thread, until something was measured: a usual desktop core's. */
    public static final double GUESS_PER_THREAD = 50e9;

    private SweepEstimate() {
    }

    /**
     * Seconds of every cell in the order in which they are measured: its warm-up and rounds, taking it that time grows
     * with the batch and shrinks with threads.
     *
     * @param secondsPerPicture of each system with one thread
     */
    public static List<Double> cells(SweepGrid grid, List<Double> secondsPerPicture) {
        double once = secondsPerPicture.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> cells = new ArrayList<>();
        for (int threads : grid.threads()) {
            for (int batch : grid.batches()) {
                double round = once * batch / threads;
                cells.add(round * (Sweep.MAX_WARM_UP + Math.max(Sweep.ROUNDS, 1 / Math.max(round, 1e-9))));
            }
        }
        return cells;
    }

    /**
     * Seconds that are left once some cells are done, judged by the newest of them.
     *
     * @param sinceNewest seconds that have passed since that cell ended
     */
    public static double left(SweepResult done, double sinceNewest) {
        SweepCell newest = done.cells().get(done.cells().size() - 1);
        List<Double> cells = cells(done.grid(), newest.timings().stream()
                .map(timing -> timing.millisPerPicture() / 1000 * newest.threads()).toList());
        List<Double> rest = cells.subList(done.cells().size(), cells.size());
        return rest.isEmpty() ? 0 : sum(rest) - Math.min(sinceNewest, rest.get(0));
    }

    /** Seconds of all cells. */
    public static double sum(List<Double> cells) {
        return cells.stream().mapToDouble(Double::doubleValue).sum();
    }
}
