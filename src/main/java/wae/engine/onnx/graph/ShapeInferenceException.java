package wae.engine.onnx.graph;

/** The shape of an operator's output cannot be inferred; says why. */
final class ShapeInferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShapeInferenceException(String reason) {
        super(reason, null, false, false);
    }
}
