package wae.chart;

/** A series summed up in columns of equal width, usually one a pixel; made once and filled for every frame. */
public final class Columns {

    private final Extent[] extents;
    private final double[] first;
    private final double[] last;
    private final int[] points;

    /** @param count at least 1 */
    public Columns(int count) {
        extents = new Extent[count];
        for (int column = 0; column < count; column++) {
            extents[column] = new Extent();
        }
        first = new double[count];
        last = new double[count];
        points = new int[count];
    }

    /** Number of columns. */
    public int count() {
        return extents.length;
    }

    /** What the values of a column span. */
    public Extent extent(int column) {
        return extents[column];
    }

    /** First value of a column, NaN if it has none. */
    public double first(int column) {
        return first[column];
    }

    /** Last value of a column, NaN if it has none. */
    public double last(int column) {
        return last[column];
    }

    /** Number of points in a column. */
    public int points(int column) {
        return points[column];
    }

    void ends(int column, double firstValue, double lastValue, int count) {
        first[column] = firstValue;
        last[column] = lastValue;
        points[column] = count;
    }
}
