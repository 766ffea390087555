package wae.viewmodel.compare;

import wae.words.Words;

/** A column of the table of systems. */
public enum SystemColumn {
    /** Median of the single times, with the 10th to 90th percentile. */
    MEDIAN("compare.median", "compare.median-help"),
    /** Over the first row. */
    SPEED_UP("compare.speed-up", "compare.speed-up-help"),
    /** Median in a second measurement. */
    OTHER_MEDIAN("compare.loaded-median", "compare.loaded-median-help"),
    /** Speed-up in a second measurement. */
    OTHER_SPEED_UP("compare.loaded-speed-up", "compare.loaded-speed-up-help"),
    /** Per image, and how many times fewer than the first row's. */
    MULTIPLY_ADDS("compare.multiply-adds", "compare.multiply-adds-help"),
    /** Weights, biases, statistics. */
    PARAMETERS("compare.parameters", "compare.parameters-help"),
    /** Counted. */
    MEMORY("compare.memory", "compare.memory-help"),
    /** Where it was evaluated. */
    ACCURACY("compare.accuracy", "compare.accuracy-help"),
    /** For the open image. */
    PREDICTIONS("compare.predictions", "compare.predictions-help"),
    /** 90th percentile. */
    P90("compare.p90", "compare.p90-help"),
    /** 99th percentile. */
    P99("compare.p99", "compare.p99-help"),
    /** Images per second. */
    THROUGHPUT("compare.throughput", "compare.throughput-help");

    private final String title;
    private final String meaning;

    SystemColumn(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The column header, with the unit. */
    public String title() {
        return Words.of(title);
    }

    /** What its values are. */
    public String meaning() {
        return Words.of(meaning);
    }

    /** Whether it is of a second measurement. */
    public boolean isOfOther() {
        return this == OTHER_MEDIAN || this == OTHER_SPEED_UP;
    }
}
