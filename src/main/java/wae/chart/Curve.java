package wae.chart;

import java.util.BitSet;

/** Puts one series on a plot: its points joined where they are few, an upright span per column where they are many. */
final class Curve {

    /** Radius of a point that no line leads to, in widths of a line: less would not be seen. */
    private static final double ALONE = 2;

    private final Pen pen;
    private final Plot plot;
    private final int count;
    private final BitSet marks;
    private final Clipped clipped;
    private final double columnWidth;
    private final double[] xs;
    private final double[] ys;
    private Columns columns;
    private double[] bottoms;

    /**
     * @param count of columns
     * @param marks columns in which a value is not finite are added here
     */
    Curve(Pen pen, Plot plot, int count, BitSet marks) {
        this.pen = pen;
        this.plot = plot;
        this.count = count;
        this.marks = marks;
        clipped = new Clipped(pen, plot.box());
        columnWidth = plot.box().width() / count;
        xs = new double[few(count) + 2];
        ys = new double[xs.length];
    }

    /** So many points are drawn one by one. */
    static int few(int columns) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, columns * 3L / 2);
    }

    void draw(Series series, Stroke stroke) {
        int from = Math.max(0, series.firstFrom(plot.x().low()) - 1);
        int to = series.firstAfter(plot.x().high()) + 1;
        if (to - from <= xs.length) {
            join(series.copy(from, to, xs, ys), stroke);
        } else {
            if (columns == null) {
                columns = new Columns(count);
                bottoms = new double[count];
            }
            series.thin(plot.x().low(), plot.x().high(), columns);
            spans(stroke);
        }
    }

    private void join(int points, Stroke stroke) {
        int start = 0;
        for (int i = 0; i < points; i++) {
            boolean finite = Double.isFinite(ys[i]);
            if (!finite && plot.x().position(xs[i]) >= 0 && plot.x().position(xs[i]) <= 1) {
                marks.set(Math.min(count - 1, (int) (plot.x().position(xs[i]) * count)));
            }
            xs[i] = plot.box().x() + plot.x().position(xs[i]) * plot.box().width();
            ys[i] = finite ? plot.py(ys[i]) : Double.NaN;
            if (!finite) {
                piece(start, i, stroke);
                start = i + 1;
            }
        }
        piece(start, points, stroke);
    }

    private void piece(int from, int to, Stroke stroke) {
        if (to - from == 1 && plot.box().contains(xs[from], ys[from])) {
            pen.shape(Mark.CIRCLE.outline(xs[from], ys[from], ALONE * stroke.width()), stroke.ink(), true);
        } else if (to > from) {
            clipped.line(xs, ys, from, to, stroke);
        }
    }

    private void spans(Stroke stroke) {
        Box box = plot.box();
        int drawn = 0;
        int before = -1;
        for (int column = 0; column < count; column++) {
            Extent extent = columns.extent(column);
            if (extent.marks() > 0) {
                marks.set(column);
            }
            if (extent.isEmpty()) {
                before = columns.points(column) > 0 ? -1 : before;
                continue;
            }
            xs[drawn] = box.x() + column * columnWidth;
            ys[drawn] = plot.py(extent.high());
            bottoms[drawn] = plot.py(extent.low());
            if (before >= 0) {
                bridge(before, column, drawn, stroke);
            }
            ys[drawn] = Math.max(ys[drawn], box.y());
            bottoms[drawn] = Math.min(bottoms[drawn], box.bottom());
            before = column;
            drawn += bottoms[drawn] >= ys[drawn] ? 1 : 0;
        }
        pen.spans(xs, ys, bottoms, drawn, columnWidth, stroke);
    }

    /** Joins a column to the one before it, as a line through all points would. */
    private void bridge(int before, int column, int index, Stroke stroke) {
        double last = plot.py(columns.last(before));
        if (Double.isNaN(columns.last(before)) || Double.isNaN(columns.first(column))) {
            return;
        }
        if (column == before + 1) {
            ys[index] = Math.min(ys[index], last);
            bottoms[index] = Math.max(bottoms[index], last);
        } else {
            double start = plot.box().x() + (before + 0.5) * columnWidth;
            clipped.line(new double[] {start, xs[index] + columnWidth / 2},
                    new double[] {last, plot.py(columns.first(column))}, 0, 2, stroke);
        }
    }
}
