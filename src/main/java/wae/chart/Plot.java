package wae.chart;

/**
 * Where values are on a drawing.
 *
 * @param box inside the axes, pixels
 * @param x   scale from left to right
 * @param y   scale from bottom to top
 */
public record Plot(Box box, Scale x, Scale y) {

    /** Pixels beyond which a line cannot be told from one that goes on. */
    private static final double FAR = 1e6;

    /** Column of a value, pixels. */
    public double px(double value) {
        return limited(box.x() + x.position(value) * box.width());
    }

    /** Row of a value, pixels; on a logarithmic scale nothing above zero lies far below. */
    public double py(double value) {
        if (y.log() && value <= 0) {
            return box.bottom() + FAR;
        }
        return limited(box.bottom() - y.position(value) * box.height());
    }

    private static double limited(double pixels) {
        return Math.max(-FAR, Math.min(FAR, pixels));
    }

    /** Value at a column. */
    public double valueX(double px) {
        return x.value((px - box.x()) / Math.max(1, box.width()));
    }

    /** Value at a row. */
    public double valueY(double py) {
        return y.value((box.bottom() - py) / Math.max(1, box.height()));
    }
}
