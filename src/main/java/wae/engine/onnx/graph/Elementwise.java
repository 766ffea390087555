package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/** Operators that treat each value by itself. */
final class Elementwise {

    private Elementwise() {
    }

    /** The first input's shape, and its values where they stay what they are. */
    static ShapeInference.Outcome same(Node node) {
        return ShapeInference.Outcome.over(TensorInfo.of(node.input(0).shape()));
    }

    static ShapeInference.Outcome unchanged(Node node) {
        return ShapeInference.Outcome.over(node.input(0));
    }

    static ShapeInference.Outcome broadcast(Node node) {
        return combined(node, Optional.empty());
    }

    /** Arithmetic that shapes are computed with too. */
    static ShapeInference arithmetic(LongBinaryOperator operator) {
        return node -> combined(node, Optional.of(operator));
    }

    private static ShapeInference.Outcome combined(Node node, Optional<LongBinaryOperator> operator) {
        TensorInfo array = TensorInfo.of(broadcastOfAll(node));
        boolean known = operator.isPresent() && node.inputs() == 2 && allKnown(node);
        List<Long> values = new ArrayList<>();
        for (int i = 0; known && i < array.count(); i++) {
            values.add(operator.get().applyAsLong(value(node, 0, i, array), value(node, 1, i, array)));
        }
        return new ShapeInference.Outcome(List.of(known ? array.with(values) : array), 0, array.shape().equals(node.input(0).shape()));
    }

    /** The second input's values where the first's are not 0, else the third's. */
    static ShapeInference.Outcome where(Node node) {
        TensorInfo array = TensorInfo.of(broadcastOfAll(node));
        boolean known = allKnown(node);
        List<Long> values = new ArrayList<>();
        for (int i = 0; known && i < array.count(); i++) {
            values.add(value(node, value(node, 0, i, array) != 0 ? 1 : 2, i, array));
        }
        return ShapeInference.Outcome.of(known ? array.with(values) : array);
    }

    private static List<Long> broadcastOfAll(Node node) {
        List<Long> shape = node.input(0).shape();
        for (int i = 1; i < node.inputs(); i++) {
            shape = broadcast(shape, node.input(i).shape());
        }
        return shape;
    }

    private static boolean allKnown(Node node) {
        return IntStream.range(0, node.inputs()).allMatch(i -> node.input(i).values().isPresent());
    }

    /** A value of an input as it is stretched to the result: it has one for each place, or one for all. */
    private static long value(Node node, int input, int place, TensorInfo result) {
        List<Long> values = node.values(input);
        if (values.size() != 1 && values.size() != result.count()) {
            throw new ShapeInferenceException("its whole numbers do not go together");
        }
        return values.get(values.size() == 1 ? 0 : place);
    }

    /** The shape that two tensors are broadcast to: dimensions from the last one on are equal, or one of them is 1. */
    static List<Long> broadcast(List<Long> one, List<Long> other) {
        int rank = Math.max(one.size(), other.size());
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            long a = i < rank - one.size() ? 1 : one.get(i - rank + one.size());
            long b = i < rank - other.size() ? 1 : other.get(i - rank + other.size());
            if (a != b && a != 1 && b != 1) {
                throw new ShapeInferenceException("its inputs " + one + " and " + other + " do not go together");
            }
            shape.add(a == 1 ? b : a);
        }
        return shape;
    }
}
