package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;

/** Products of matrices. */
final class Products {

    private Products() {
    }

    static Rule.Outcome gemm(Step step) {
        Array a = step.input(0);
        Array b = step.input(1);
        boolean turnA = step.number("transA", 0) != 0;
        boolean turnB = step.number("transB", 0) != 0;
        long rows = a.side(turnA ? 1 : 0);
        long inner = a.side(turnA ? 0 : 1);
        long columns = b.side(turnB ? 0 : 1);
        requireEqual(inner, b.side(turnB ? 1 : 0));
        return Rule.Outcome.of(Array.of(rows, columns), Math.multiplyExact(rows * columns, inner));
    }

    /** {@code MatMul}, the sides before the last two broadcast; {@code second} is the place of the second matrix. */
    static Rule matMul(int second) {
        return step -> {
            Array a = step.input(0);
            Array b = step.input(second);
            boolean row = a.rank() == 1;
            boolean column = b.rank() == 1;
            List<Long> left = row ? List.of(1L, a.side(0)) : a.sides();
            List<Long> right = column ? List.of(b.side(0), 1L) : b.sides();
            long inner = left.get(left.size() - 1);
            requireEqual(inner, right.get(right.size() - 2));
            List<Long> sides = new ArrayList<>(Elementwise.broadcast(left.subList(0, left.size() - 2),
                    right.subList(0, right.size() - 2)));
            long multiplyAdds = Math.multiplyExact(Array.product(sides) * left.get(left.size() - 2), inner)
                    * right.get(right.size() - 1);
            if (!row) {
                sides.add(left.get(left.size() - 2));
            }
            if (!column) {
                sides.add(right.get(right.size() - 1));
            }
            return Rule.Outcome.of(Array.of(sides), multiplyAdds);
        };
    }

    private static void requireEqual(long inner, long other) {
        if (inner != other) {
            throw new Unfit("its matrices do not go together: " + inner + " columns, " + other + " rows");
        }
    }
}
