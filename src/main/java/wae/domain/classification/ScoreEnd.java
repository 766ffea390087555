package wae.domain.classification;

/** What a network does last on the way to its scores, as far as its graph shows it. */
public enum ScoreEnd {
    /** A softmax. */
    SOFTMAX,
    /** A sigmoid of each score by itself. */
    SIGMOID,
    /** A convolution, a matrix product or a mean. */
    LINEAR,
    /** Something else, or a part of the graph that is not looked into. */
    UNKNOWN
}
