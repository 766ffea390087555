package wae.chart;

/**
 * One line of a legend.
 *
 * @param name   what it names
 * @param style  colour and dash
 * @param sample kind of its sample
 */
public record LegendEntry(String name, SeriesStyle style, Sample sample) {

    /** Length of a sample in pixels. */
    public static final double LENGTH = 22;

    /** Kind of a legend's sample. */
    public enum Sample {
        /** A piece of line. */
        LINE,
        /** A filled block. */
        BLOCK,
        /** A filled mark: measured here. */
        FILLED,
        /** A hollow mark: published. */
        HOLLOW
    }

    /** Draws the sample with its left end at a point. */
    public void draw(Pen pen, double x, double y) {
        Ink ink = Ink.of(style.role());
        switch (sample) {
            case LINE -> pen.line(x, y, x + LENGTH, y, new Stroke(ink, style.dash(), 2));
            case BLOCK -> pen.fill(new Box(x + LENGTH / 2 - 6, y - 6, 12, 12), ink);
            default -> pen.shape(Mark.CIRCLE.outline(x + LENGTH / 2, y, 5), ink, sample == Sample.FILLED);
        }
    }
}
