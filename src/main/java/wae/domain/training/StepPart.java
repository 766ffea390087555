package wae.domain.training;

/** What a training step's time goes to. */
public enum StepPart {
    /** Convolutions with their biases and ReLU, forth and back. */
    CONVOLUTIONS("convolutions"),
    /** Waiting for pictures, and copying them into the engine's memory. */
    DATA("data"),
    /** From gradients to new weights. */
    UPDATER("updater"),
    /** Everything else: pooling, normalisation, dense layers, losses, the engine's own work. */
    OTHER("other");

    private final String title;

    StepPart(String title) {
        this.title = title;
    }

    /** As users know it. */
    public String title() {
        return title;
    }
}
