package wae.chart;

/** What a stretch of values spans. Values that are not finite are counted as marks and change nothing else. */
public final class Extent {

    private double low;
    private double high;
    private double lowPositive;
    private int marks;

    /** The extent of nothing. */
    public Extent() {
        clear();
    }

    /** Forgets everything. */
    public void clear() {
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        lowPositive = Double.POSITIVE_INFINITY;
        marks = 0;
    }

    /** Takes one value in. */
    public void add(double value) {
        if (Math.abs(value) <= Double.MAX_VALUE) {
            low = value < low ? value : low;
            high = value > high ? value : high;
            lowPositive = value > 0 && value < lowPositive ? value : lowPositive;
        } else {
            marks++;
        }
    }

    /** Takes another extent in. */
    public void add(Extent other) {
        add(other.low, other.high, other.lowPositive, other.marks);
    }

    void add(double otherLow, double otherHigh, double otherLowPositive, int otherMarks) {
        // plain comparisons: Math.min's care for NaN and -0 costs a third of a repaint
        low = otherLow < low ? otherLow : low;
        high = otherHigh > high ? otherHigh : high;
        lowPositive = otherLowPositive < lowPositive ? otherLowPositive : lowPositive;
        marks += otherMarks;
    }

    /** Whether no finite value was seen. */
    public boolean isEmpty() {
        return low > high;
    }

    /** Least finite value, positive infinity if there is none. */
    public double low() {
        return low;
    }

    /** Greatest finite value, negative infinity if there is none. */
    public double high() {
        return high;
    }

    /** Least value above zero, positive infinity if there is none. */
    public double lowPositive() {
        return lowPositive;
    }

    /** How many values were not finite. */
    public int marks() {
        return marks;
    }
}
