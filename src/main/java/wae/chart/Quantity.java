package wae.chart;

import wae.words.Words;

/** What a waterfall adds up. */
public enum Quantity {
    /** Multiplications with an addition, per image. */
    MULTIPLY_ADDS("chart.multiply-adds", "G"),
    /** Median measured latency per batch. */
    LATENCY("chart.measured-latency", "ms"),
    /** Weights that are stored. */
    PARAMETERS("chart.parameters", "M");

    private final String title;
    private final String unit;

    Quantity(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Its name. */
    public String title() {
        return Words.of(title);
    }

    /** Of the values. */
    public String unit() {
        return unit;
    }
}
