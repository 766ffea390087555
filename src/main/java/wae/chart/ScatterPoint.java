package wae.chart;

/**
 * A classifier's accuracy and time.
 *
 * @param label     beside the point
 * @param role      its colour
 * @param mark      its shape
 * @param published whether it is the paper's: drawn hollow
 * @param machine   hardware that the time belongs to
 * @param time      ms per image
 * @param timeLow   lower end of its error bar, ms; equal to {@code time} for none
 * @param timeHigh  upper end of its error bar, ms
 * @param error     fraction of labels that were not found, %
 * @param errorLow  lower end of its error bar, %; equal to {@code error} for none
 * @param errorHigh upper end of its error bar, %
 */
public record ScatterPoint(String label, Role role, Mark mark, boolean published, String machine,
        double time, double timeLow, double timeHigh, double error, double errorLow, double errorHigh) {

    /** A point of a paper, which gives no error bars. */
    public static ScatterPoint published(String label, Role role, Mark mark, String machine, double time,
            double error) {
        return new ScatterPoint(label, role, mark, true, machine, time, time, time, error, error, error);
    }

    /** The same point with all times divided by one. */
    ScatterPoint over(double unit) {
        return new ScatterPoint(label, role, mark, published, machine, time / unit, timeLow / unit, timeHigh / unit,
                error, errorLow, errorHigh);
    }
}
