package wae.chart;

/**
 * A rectangle in pixels, y downwards.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /** Negative lengths become zero. */
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Without margins on the four sides. */
    public Box inset(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, width - left - right, height - top - bottom);
    }
}
