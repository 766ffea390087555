package wae.viewmodel.compare;

/** A column of figures in the table of systems. */
public enum SystemColumn {
    /** Median of the single times, with the 10th to 90th percentile. */
    MEDIAN("Median ms", "Median time of one run; below it the 10th to 90th percentile"),
    /** Over the first row. */
    SPEED_UP("Speed-up", "Median of the first system over the median of this one, with its 95 % bootstrap interval"),
    /** Median in a second measurement. */
    OTHER_MEDIAN("Opened: ms", "Median time in the measurement that was opened beside this one"),
    /** Speed-up in a second measurement. */
    OTHER_SPEED_UP("Opened: speed-up", "Speed-up in the measurement that was opened beside this one"),
    /** For one picture, and how many times fewer than the first row's. */
    MULTIPLY_ADDS("Multiply-adds", "For one picture, counted from the network that ran; below it how many times fewer"
            + " than the first system's"),
    /** Weights, biases, statistics. */
    PARAMETERS("Parameters", "Weights, biases and statistics"),
    /** Counted. */
    MEMORY("Memory", "Counted, not measured, for one picture: weights, and the most activations that are needed at"
            + " once"),
    /** Where it was evaluated. */
    ACCURACY("Accuracy", "On the data that trained systems were evaluated on"),
    /** What the system makes of the current picture. */
    TOP_FIVE("Current picture", "The likeliest classes of the picture that is open, by trained systems"),
    /** 90th percentile. */
    P90("P90 ms", "Nine of ten runs took no longer"),
    /** 99th percentile. */
    P99("P99 ms", "99 of 100 runs took no longer"),
    /** Throughput. */
    PICTURES("Pictures/s", "Pictures in a second at the median");

    private final String title;
    private final String meaning;

    SystemColumn(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** At the column's head, with the unit. */
    public String title() {
        return title;
    }

    /** What its figures are. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is of a second measurement. */
    public boolean isOfOther() {
        return this == OTHER_MEDIAN || this == OTHER_SPEED_UP;
    }
}
