package wae.chart;

/**
 * What a drawing needs from the thing that it is drawn on: a canvas on the screen or an SVG file. Coordinates are
 * pixels, y downwards. Text is placed by the middle of its height.
 */
public interface Pen {

    /** Spans that are not higher than this (pixels) count as flat. */
    double FLAT = 3;

    /** Width of a text in pixels (an estimate where the font is the reader's). */
    double width(String text, TextSize size);

    /** A filled rectangle. */
    void fill(Box box, Ink ink);

    /** A line through the first {@code count} points. */
    void line(double[] x, double[] y, int count, Stroke stroke);

    /** A closed shape: filled, or its outline only. */
    void shape(double[][] outline, Ink ink, boolean filled);

    /** A horizontal text. */
    void text(String text, double x, double y, Anchor anchor, TextSize size, Ink ink);

    /** A text that reads upwards, its middle at the given point. */
    void upwards(String text, double x, double y, TextSize size, Ink ink);

    /** In how many columns a line of a given width (pixels) is summed up at least before points are left out. */
    default int columns(double width) {
        return (int) Math.max(1, width);
    }

    /**
     * A dense line, one upright span per pixel column. Gaps of a dash are only left where the line is flat, so that
     * no spike is lost.
     *
     * @param x      left edges of the columns
     * @param top    upper ends, pixels
     * @param bottom lower ends, pixels
     * @param count  number of columns
     * @param width  of a column, pixels
     * @param stroke its width is the minimum height of a span
     */
    void spans(double[] x, double[] top, double[] bottom, int count, double width, Stroke stroke);

    /** A line from one point to another. */
    default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        line(new double[] {x1, x2}, new double[] {y1, y2}, 2, stroke);
    }
}
