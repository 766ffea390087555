package wae.engine.onnx.graph;

/** Arrays that do not go with an operator; says why. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
        super(reason, null, false, false);
    }
}
