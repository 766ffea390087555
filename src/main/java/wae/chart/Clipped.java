package wae.chart;

/**
 * Lines cut at the edges of a box (Liang and Barsky). Cut here and not by the pen: a canvas whose clip does not fall
 * on whole pixels, as with any enlarged type, draws each line through an image of its own and is ten times slower.
 */
final class Clipped {

    private final Pen pen;
    private final Box box;
    private double enter;
    private double leave;

    Clipped(Pen pen, Box box) {
        this.pen = pen;
        this.box = box;
    }

    /** Draws the pieces that lie inside of a line through points {@code from} (inclusive) to {@code to} (exclusive). */
    void line(double[] x, double[] y, int from, int to, Stroke stroke) {
        double[] px = new double[to - from];
        double[] py = new double[to - from];
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            boolean seen = inside(x[i - 1], y[i - 1], dx, dy);
            if (seen && count == 0) {
                px[0] = x[i - 1] + enter * dx;
                py[0] = y[i - 1] + enter * dy;
                count = 1;
            }
            if (seen) {
                px[count] = x[i - 1] + leave * dx;
                py[count++] = y[i - 1] + leave * dy;
            }
            if (count > 1 && (leave < 1 || i == to - 1)) {
                pen.line(px, py, count, stroke);
                count = 0;
            }
        }
    }

    /** Finds which part of a segment lies inside: from {@code enter} to {@code leave}, fractions of its length. */
    private boolean inside(double x, double y, double dx, double dy) {
        enter = 0;
        leave = 1;
        return cut(-dx, x - box.x()) && cut(dx, box.right() - x) && cut(-dy, y - box.y()) && cut(dy, box.bottom() - y);
    }

    /** Cuts at one edge: {@code outward} is the step towards it, {@code distance} the distance to it. */
    private boolean cut(double outward, double distance) {
        if (outward == 0) {
            return distance >= 0;
        }
        double at = distance / outward;
        if (outward < 0) {
            enter = Math.max(enter, at);
        } else {
            leave = Math.min(leave, at);
        }
        return enter <= leave;
    }
}
