package wae.domain.network;

/** What follows a layer's arithmetic. */
public enum Activation {
    /** Nothing. */
    NONE,
    /** max(0, x). */
    RELU
}
