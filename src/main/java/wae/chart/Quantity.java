package wae.chart;

/** What a waterfall adds up. */
public enum Quantity {
    /** Multiplications with an addition, for one picture. */
    MULTIPLY_ADDS("Multiply-adds", "G"),
    /** Median measured time for one batch. */
    MILLISECONDS("Measured time", "ms"),
    /** Weights that are stored. */
    PARAMETERS("Parameters", "M");

    private final String title;
    private final String unit;

    Quantity(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Of the figures that are shown. */
    public String unit() {
        return unit;
    }
}
