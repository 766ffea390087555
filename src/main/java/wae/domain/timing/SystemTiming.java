package wae.domain.timing;

import java.util.List;

/**
 * What was measured of one system.
 *
 * @param name                   of the system
 * @param millis                 single times of one run each, ms, in the order of rounds
 * @param batch                  pictures in one run
 * @param medianMillis           median, ms
 * @param p90Millis              90th percentile, ms; linear between the closest ranks
 * @param p99Millis              99th percentile, likewise
 * @param coefficientOfVariation standard deviation over mean
 * @param warmUp                 how its warm-up went
 */
public record SystemTiming(String name, List<Double> millis, int batch, double medianMillis, double p90Millis,
                           double p99Millis, double coefficientOfVariation, WarmUp warmUp) {

    /** Above this coefficient of variation a timing is called unstable (trtexec's threshold). */
    public static final double UNSTABLE_ABOVE = 0.025;

    /**
     * The warm-up of one system, not among its times.
     *
     * @param runs    number of runs
     * @param settled whether the last five medians differed by less than 1 %
     */
    public record WarmUp(int runs, boolean settled) {
    }

    /** Copies the list. */
    public SystemTiming {
        millis = List.copyOf(millis);
    }

    /** Statistics of single times, at least one. */
    public static SystemTiming of(String name, List<Double> millis, int batch, WarmUp warmUp) {
        Samples samples = new Samples(millis);
        return new SystemTiming(name, millis, batch, samples.quantile(0.5), samples.quantile(0.9),
                samples.quantile(0.99), samples.coefficientOfVariation(), warmUp);
    }

    /** The time that a fraction of the single times lie below, ms; linear between the closest ranks. */
    public double quantile(double fraction) {
        return new Samples(millis).quantile(fraction);
    }

    /** Whether the times scatter too much to be believed without a warning. */
    public boolean unstable() {
        return coefficientOfVariation > UNSTABLE_ABOVE;
    }

    /** Pictures per second at the median. */
    public double picturesPerSecond() {
        return 1000.0 * batch / medianMillis;
    }

    /** Median time for one picture, ms. */
    public double millisPerPicture() {
        return medianMillis / batch;
    }
}
