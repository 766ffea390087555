package wae.chart;

/**
 * Exponential smoothing without bias towards the start: s(n) = s(n-1) + (1 - w) / (1 - w^n) (v(n) - s(n-1)), which is
 * the weighted mean of all values so far with weights w^(age). A constant stays exactly that constant. Values that
 * are not finite pass through and are not remembered.
 */
public final class Smoothing {

    /** The strongest smoothing that makes sense on a screen. */
    public static final double MAX = 0.999;

    private static final int CHUNK = 1024;

    private final double[] chunkX = new double[CHUNK];
    private final double[] chunkY = new double[CHUNK];
    private final Series source;
    private final double weight;
    private Series smooth;
    private int done;
    private int seenCuts;
    private double mean;
    private double weightPower;

    /**
     * Smooths a series.
     *
     * @param source stays as it is
     * @param weight 0 (nothing changes) to {@link #MAX}
     */
    public Smoothing(Series source, double weight) {
        if (!(weight >= 0 && weight <= MAX)) {
            throw new IllegalArgumentException("smoothing weight " + weight);
        }
        this.source = source;
        this.weight = weight;
        restart();
    }

    /** The source's points up to now, smoothed; each is computed once. */
    public Series series() {
        if (source.cuts() != seenCuts) {
            restart();
        }
        int copied;
        while ((copied = source.copy(done, done + CHUNK, chunkX, chunkY)) > 0) {
            for (int i = 0; i < copied; i++) {
                smooth.append(chunkX[i], next(chunkY[i]));
            }
            done += copied;
        }
        return smooth;
    }

    private void restart() {
        seenCuts = source.cuts();
        smooth = new Series(source.name(), source.unit(), source.style());
        done = 0;
        mean = 0;
        weightPower = 1;
    }

    private double next(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        weightPower *= weight;
        mean += (1 - weight) / (1 - weightPower) * (value - mean);
        return mean;
    }
}
