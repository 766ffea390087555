package wae.domain.chart;

/** The type sizes of charts, in pixels. */
public enum TextSize {
    /** Tick labels and notes. */
    SMALL(11),
    /** Axis titles and legends. */
    NORMAL(12),
    /** The chart's title. */
    TITLE(15);

    private final double pixels;

    TextSize(double pixels) {
        this.pixels = pixels;
    }

    /** Height of the type. */
    public double pixels() {
        return pixels;
    }
}
