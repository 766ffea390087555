package wae.viewmodel.decompose;

/** Ways to hold a panel against the original. */
public enum CompareMode {
    /** The panel alone. */
    NONE(""),
    /** The original left of a line that can be dragged. */
    SWIPE("swipe, original on the left"),
    /** Panel and original in turn, once a second. */
    BLINK("blinking with the original"),
    /** The original shines through. */
    ONION("original shining through"),
    /** The panel minus the original, blue, white and orange. */
    SIGNED("minus the original"),
    /** The size of the difference from the original, channel by channel. */
    ABSOLUTE("distance from the original");

    private final String title;

    CompareMode(String title) {
        this.title = title;
    }

    /** A few words; empty for {@link #NONE}. */
    public String title() {
        return title;
    }

    /** Whether the data are compared, and not only what is shown of them. */
    public boolean comparesData() {
        return this == SIGNED || this == ABSOLUTE;
    }

    /**
     * Whether it makes sense for a panel: the original has nothing to be compared with; I_H and the difference are no
     * pictures that the original could be subtracted from.
     */
    public boolean suits(PanelKind kind) {
        return this == NONE || kind != PanelKind.ORIGINAL && !(comparesData() && kind.signed());
    }
}
