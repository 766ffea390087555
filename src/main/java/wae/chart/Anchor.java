package wae.chart;

/** Which part of a text lies at the given position. */
public enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
}
