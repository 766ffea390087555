package wae.chart;

/** What a sweep's chart shows. */
public enum SweepQuantity {
    /** Median time for one picture. */
    MILLISECONDS("Time for one picture", "ms"),
    /** Pictures in a second. */
    PICTURES("Pictures in a second", ""),
    /** Over the first system, for every batch and number of threads. */
    SPEED_UP("Speed-up", "");

    private final String title;
    private final String unit;

    SweepQuantity(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Of the figures. */
    public String unit() {
        return unit;
    }
}
