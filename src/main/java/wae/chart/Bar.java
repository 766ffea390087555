package wae.chart;

/**
 * One system's times.
 *
 * @param name         of the system
 * @param role         its colour
 * @param median       in ms, NaN while nothing is measured
 * @param low          lower end of the spread (10th percentile) in ms
 * @param high         upper end of the spread (90th percentile) in ms
 * @param samples      every single time in ms, in the order measured
 * @param remark       after the median, for example the speed-up with its interval; may be empty
 */
public record Bar(String name, Role role, double median, double low, double high, double[] samples, String remark) {

    /** Copies the samples. */
    public Bar {
        samples = samples.clone();
    }

    /** A copy of the single times. */
    @Override
    public double[] samples() {
        return samples.clone();
    }

    int count() {
        return samples.length;
    }

    double sample(int index) {
        return samples[index];
    }
}
