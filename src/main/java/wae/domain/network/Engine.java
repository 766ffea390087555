package wae.domain.network;

/** What runs a network. */
public enum Engine {
    /** ONNX Runtime. */
    ONNX("ONNX Runtime"),
    /** Deeplearning4j with oneDNN. */
    DL4J("Deeplearning4j");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** As users know it. */
    public String title() {
        return title;
    }
}
