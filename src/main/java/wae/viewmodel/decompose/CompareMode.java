package wae.viewmodel.decompose;

import wae.words.Words;

/** How a panel is compared with the original. */
public enum CompareMode {
    /** The panel alone. */
    NONE(""),
    /** The original left of a line that can be dragged. */
    SWIPE("decompose.compare-swipe"),
    /** Panel and original in turn, once a second. */
    BLINK("decompose.compare-blink"),
    /** Onion skin: the original at half opacity over the panel. */
    ONION("decompose.compare-onion"),
    /** The panel minus the original, blue, white and orange. */
    SIGNED("decompose.compare-signed"),
    /** The size of the difference from the original, channel by channel. */
    ABSOLUTE("decompose.compare-absolute");

    private final String key;

    CompareMode(String key) {
        this.key = key;
    }

    /** A few words; empty for {@link #NONE}. */
    public String title() {
        return key.isEmpty() ? "" : Words.of(key);
    }

    /** Whether the data are compared, and not only what is shown of them. */
    public boolean comparesData() {
        return this == SIGNED || this == ABSOLUTE;
    }

    /**
     * Whether it makes sense for a panel: the original has nothing to be compared with; the original cannot be
     * subtracted from I_H or from the difference.
     */
    public boolean suits(PanelKind kind) {
        return this == NONE || kind != PanelKind.ORIGINAL && !(comparesData() && kind.signed());
    }
}
