package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;

/** MatrixProducts of matrices. */
final class MatrixProducts {

    private MatrixProducts() {
    }

    static ShapeInference.Outcome gemm(Node node) {
        TensorInfo a = node.input(0);
        TensorInfo b = node.input(1);
        boolean turnA = node.number("transA", 0) != 0;
        boolean turnB = node.number("transB", 0) != 0;
        long rows = a.dim(turnA ? 1 : 0);
        long inner = a.dim(turnA ? 0 : 1);
        long columns = b.dim(turnB ? 0 : 1);
        requireEqual(inner, b.dim(turnB ? 1 : 0));
        return ShapeInference.Outcome.of(TensorInfo.of(rows, columns), Math.multiplyExact(rows * columns, inner));
    }

    /** {@code MatMul}, the dimensions before the last two broadcast; {@code second} is the index of the second matrix. */
    static ShapeInference matMul(int second) {
        return node -> {
            TensorInfo a = node.input(0);
            TensorInfo b = node.input(second);
            boolean row = a.rank() == 1;
            boolean column = b.rank() == 1;
            List<Long> left = row ? List.of(1L, a.dim(0)) : a.shape();
            List<Long> right = column ? List.of(b.dim(0), 1L) : b.shape();
            long inner = left.get(left.size() - 1);
            requireEqual(inner, right.get(right.size() - 2));
            List<Long> shape = new ArrayList<>(Elementwise.broadcast(left.subList(0, left.size() - 2),
                    right.subList(0, right.size() - 2)));
            long multiplyAdds = Math.multiplyExact(TensorInfo.product(shape) * left.get(left.size() - 2), inner)
                    * right.get(right.size() - 1);
            if (!row) {
                shape.add(left.get(left.size() - 2));
            }
            if (!column) {
                shape.add(right.get(right.size() - 1));
            }
            return ShapeInference.Outcome.of(TensorInfo.of(shape), multiplyAdds);
        };
    }

    private static void requireEqual(long inner, long other) {
        if (inner != other) {
            throw new ShapeInferenceException("its matrices do not go together: " + inner + " columns, " + other + " rows");
        }
    }
}
