package wae.chart;

import java.util.Arrays;

/**
 * A named line of points that only grows, x never falling. Values that are not finite are stored and shown as marks.
 * One thread may append while another draws.
 */
public final class Series {

    private final String name;
    private final String unit;
    private final SeriesStyle style;
    private final Pyramid pyramid = new Pyramid();
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;
    private int cuts;

    /**
     * An empty series.
     *
     * @param name  for the legend
     * @param unit  of the values, empty if they have none
     * @param style of its line
     */
    public Series(String name, String unit, SeriesStyle style) {
        this.name = name;
        this.unit = unit;
        this.style = style;
    }

    /** For the legend. */
    public String name() {
        return name;
    }

    /** Of the values, empty if they have none. */
    public String unit() {
        return unit;
    }

    /** Of its line. */
    public SeriesStyle style() {
        return style;
    }

    /**
     * Adds a point.
     *
     * @param x finite, not below the last one
     * @param y any value
     */
    public synchronized void append(double x, double y) {
        if (!Double.isFinite(x) || size > 0 && x < xs[size - 1]) {
            throw new IllegalArgumentException("x of " + name + " must not fall: " + x);
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
        pyramid.grow(ys, size);
    }

    /** Forgets all points beyond an x, as when a run goes on from an earlier checkpoint. */
    public synchronized void cutAfter(double x) {
        int length = firstAfter(x);
        if (length < size) {
            size = length;
            pyramid.cut(length);
            cuts++;
        }
    }

    /** Number of points. */
    public synchronized int size() {
        return size;
    }

    /** How often points were removed; values derived from this series are invalid when it changes. */
    synchronized int cuts() {
        return cuts;
    }

    /** x of a point. */
    public synchronized double x(int index) {
        return xs[checked(index)];
    }

    /** Value of a point. */
    public synchronized double y(int index) {
        return ys[checked(index)];
    }

    /**
     * Copies points, fewer if the series ends before.
     *
     * @return how many were copied
     */
    public synchronized int copy(int from, int to, double[] intoX, double[] intoY) {
        int count = Math.max(0, Math.min(to, size) - from);
        System.arraycopy(xs, Math.min(from, size), intoX, 0, count);
        System.arraycopy(ys, Math.min(from, size), intoY, 0, count);
        return count;
    }

    private int checked(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("point " + index + " of " + size + " of " + name);
        }
        return index;
    }

    /** Index of the first point whose x is not below a given one; the size if there is none. */
    public synchronized int firstFrom(double x) {
        return search(x, 0, false);
    }

    /** Index of the first point whose x is above a given one; the size if there is none. */
    public synchronized int firstAfter(double x) {
        return search(x, 0, true);
    }

    /** Index of the point whose x is nearest (of equals the last), -1 if there is none. */
    public synchronized int nearest(double x) {
        int after = firstAfter(x);
        if (after == 0 || after == size) {
            return after == 0 && size > 0 ? 0 : after - 1;
        }
        return x - xs[after - 1] <= xs[after] - x ? after - 1 : after;
    }

    /** Extent of the values whose x lies in a closed interval. */
    public synchronized Extent extent(double fromX, double toX) {
        Extent extent = new Extent();
        pyramid.extent(ys, firstFrom(fromX), firstAfter(toX), extent);
        return extent;
    }

    /**
     * Sums up the points of [fromX, toX) in columns of equal width; costs a few look-ups a column however many there
     * are.
     */
    public synchronized void thin(double fromX, double toX, Columns into) {
        int from = search(fromX, 0, false);
        for (int column = 0; column < into.count(); column++) {
            double edge = fromX + (toX - fromX) * (column + 1) / into.count();
            int to = search(edge, from, column == into.count() - 1);
            into.extent(column).clear();
            pyramid.extent(ys, from, to, into.extent(column));
            into.ends(column, to > from ? ys[from] : Double.NaN, to > from ? ys[to - 1] : Double.NaN, to - from);
            from = to;
        }
    }

    /** Gallops from a start, then halves: neighbouring columns are near each other. */
    private int search(double x, int start, boolean above) {
        int low = start;
        int step = 1;
        while (low + step <= size && before(low + step - 1, x, above)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(size, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before(middle, x, above)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean before(int index, double x, boolean above) {
        return above ? xs[index] <= x : xs[index] < x;
    }
}
