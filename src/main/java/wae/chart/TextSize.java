package wae.chart;

/** The type of charts: two of the window's three sizes, in pixels where the window's own is 13. */
public enum TextSize {
    /** Tick labels and notes. */
    SMALL(11, false),
    /** Axis titles and legends. */
    NORMAL(13, false),
    /** The chart's title. */
    TITLE(13, true);

    private final double pixels;
    private final boolean bold;

    TextSize(double pixels, boolean bold) {
        this.pixels = pixels;
        this.bold = bold;
    }

    /** Whether the type is heavy. */
    public boolean bold() {
        return bold;
    }

    /** Height of the type. */
    public double pixels() {
        return pixels;
    }
}
