package wae.engine.onnx.graph;

import java.util.List;

/** Infers the output shapes of an operator, and its multiply-adds. */
@FunctionalInterface
interface ShapeInference {

    /** @throws ShapeInferenceException if the inputs do not match, or the shape depends on values that are not known */
    Outcome of(Node node);

    /**
     * Outputs of an operator.
     *
     * @param arrays       its outputs; those that are missing are not known
     * @param multiplyAdds that it takes
     * @param inPlace      whether it can write over its first input
     */
    record Outcome(List<TensorInfo> arrays, long multiplyAdds, boolean inPlace) {

        static Outcome of(TensorInfo array) {
            return new Outcome(List.of(array), 0, false);
        }

        static Outcome over(TensorInfo array) {
            return new Outcome(List.of(array), 0, true);
        }

        static Outcome of(TensorInfo array, long multiplyAdds) {
            return new Outcome(List.of(array), multiplyAdds, false);
        }
    }
}
