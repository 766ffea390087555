package wae.viewmodel.train;

import wae.chart.Axis;

/** What a run's charts are drawn along. */
public enum Along {
    /** Mini-batches. */
    STEP("Step", new Axis("step", "", true)),
    /** As many pictures as the data have. */
    EPOCH("Epoch", Axis.of("epoch", "")),
    /** Time of training, pauses left out. */
    SECONDS("Time", Axis.of("time", "s"));

    private final String title;
    private final Axis axis;

    Along(String title, Axis axis) {
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
