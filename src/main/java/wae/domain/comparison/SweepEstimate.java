package wae.domain.comparison;

import java.util.List;

/** How long a sweep will take, before it is started. */
public final class SweepEstimate {

    /** Multiply-adds a second of one thread, until something was measured: a usual desktop core's. */
    public static final double GUESS_PER_THREAD = 50e9;

    private SweepEstimate() {
    }

    /**
     * Seconds: warm-up and rounds of every cell, taking it that time grows with the batch and shrinks with threads.
     *
     * @param secondsPerPicture of each system with one thread
     */
    public static double seconds(SweepGrid grid, List<Double> secondsPerPicture) {
        double once = secondsPerPicture.stream().mapToDouble(Double::doubleValue).sum();
        double sum = 0;
        for (int threads : grid.threads()) {
            for (int batch : grid.batches()) {
                double round = once * batch / threads;
                sum += round * (Sweep.MOST_WARM_UP + Math.max(Sweep.ROUNDS, 1 / Math.max(round, 1e-9)));
            }
        }
        return sum;
    }
}
