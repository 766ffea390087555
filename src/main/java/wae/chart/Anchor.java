package wae.chart;

/** Which part of a text stands at the given place. */
public enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
}
