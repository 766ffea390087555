package wae.viewmodel.run;

import wae.chart.Axis;
import wae.words.Words;

/** What the charts of runs have along their horizontal axis. */
public enum HorizontalAxis {
    /** Mini-batches. */
    STEP(Words.of("run.axis.step"), new Axis(Words.of("run.axis.step-title"), "", true)),
    /** Passes over the dataset. */
    EPOCH(Words.of("run.axis.epoch"), Axis.of(Words.of("run.axis.epoch-title"), "")),
    /** How long the steps took; pauses, previews and validation left out. */
    SECONDS(Words.of("run.axis.time"), Axis.of(Words.of("run.axis.time-title"), "s"));

    private final String title;
    private final Axis axis;

    HorizontalAxis(String title, Axis axis) {
        this.title = title;
        this.axis = axis;
    }

    /** One word. */
    public String title() {
        return title;
    }

    /** As it stands under a chart. */
    public Axis axis() {
        return axis;
    }
}
