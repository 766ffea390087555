package wae.chart;

import wae.words.Words;

/** What a sweep's chart shows. */
public enum SweepQuantity {
    /** Median latency per image. */
    LATENCY("chart.sweep-latency", "chart.unit-ms"),
    /** Images per second. */
    THROUGHPUT("chart.sweep-throughput", "chart.unit-throughput"),
    /** Over the first system, for every batch size and number of threads. */
    SPEED_UP("chart.sweep-speed-ups", "");

    private final String title;
    private final String unit;

    SweepQuantity(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Its name. */
    public String title() {
        return Words.of(title);
    }

    /** Of the values; empty for none. */
    public String unit() {
        return unit.isEmpty() ? "" : Words.of(unit);
    }
}
