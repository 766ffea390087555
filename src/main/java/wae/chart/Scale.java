package wae.chart;

/**
 * How values lie along an axis.
 *
 * @param low  value at the beginning; above 0 if logarithmic
 * @param high value at the end, above {@code low}
 * @param log  whether equal ratios have equal lengths
 */
public record Scale(double low, double high, boolean log) {

    /** Below this relative width of a linear scale, doubles no longer tell its pixels apart. */
    private static final double NARROWEST = 1e-12;

    /** Refuses scales that have no length. */
    public Scale {
        if (!(high > low) || log && !(low > 0) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("no scale from " + low + " to " + high + (log ? " (logarithmic)" : ""));
        }
    }

    /**
     * A scale that shows an extent with a margin on both sides; a usable one also for one value or none.
     *
     * @param margin fraction of the length, for example 0.05
     */
    public static Scale around(Extent extent, boolean log, double margin) {
        double low = log ? extent.lowPositive() : extent.low();
        double high = extent.high();
        if (!(low <= high) || !Double.isFinite(high - low)) {
            return log ? new Scale(0.1, 1, true) : new Scale(0, 1, false);
        }
        if (log) {
            double ratio = high / low < 1.02 ? 2 : Math.pow(high / low, margin);
            return new Scale(Math.max(low / ratio, Double.MIN_NORMAL), Math.min(high * ratio, Double.MAX_VALUE), true);
        }
        double min = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
        double air = high - low > min ? (high - low) * margin : Math.max(Math.abs(low) * 0.1, 1e-9);
        return new Scale(low - air, high + air, false);
    }

    /**
     * Where a value lies, 0 at {@code low}, 1 at {@code high}; on a logarithmic scale nothing below zero is anywhere.
     */
    public double position(double value) {
        return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** The value at a position. */
    public double value(double position) {
        return log ? low * Math.pow(high / low, position) : low + position * (high - low);
    }

    /** The part between two positions; this scale if that part is too narrow to be told apart. */
    public Scale part(double from, double to) {
        double start = value(Math.min(from, to));
        double end = value(Math.max(from, to));
        double magnitude = Math.max(Math.abs(start), Math.abs(end));
        boolean usable = end - start > magnitude * NARROWEST && Double.isFinite(end - start) && (!log || start > 0);
        return usable ? new Scale(start, end, log) : this;
    }

    /** Wider (factor above 1) or narrower about a position that keeps its value. */
    public Scale zoomed(double about, double factor) {
        return part(about - about * factor, about + (1 - about) * factor);
    }

    /** Moved by a fraction of its length, towards greater values if positive. */
    public Scale moved(double fraction) {
        return part(fraction, 1 + fraction);
    }
}
