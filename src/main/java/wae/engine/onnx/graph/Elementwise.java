package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;

/** Operators that treat each value by itself. */
final class Elementwise {

    private Elementwise() {
    }

    /** The first input's shape, and its values where they stay what they are. */
    static Rule.Outcome same(Step step) {
        return Rule.Outcome.over(Array.of(step.input(0).sides()));
    }

    static Rule.Outcome unchanged(Step step) {
        return Rule.Outcome.over(step.input(0));
    }

    static Rule.Outcome broadcast(Step step) {
        return combined(step, Optional.empty());
    }

    /** Arithmetic that shapes are computed with too. */
    static Rule arithmetic(LongBinaryOperator operator) {
        return step -> combined(step, Optional.of(operator));
    }

    private static Rule.Outcome combined(Step step, Optional<LongBinaryOperator> operator) {
        List<Long> sides = step.input(0).sides();
        for (int i = 1; i < step.inputs(); i++) {
            sides = broadcast(sides, step.input(i).sides());
        }
        Array array = Array.of(sides);
        boolean known = operator.isPresent() && step.inputs() == 2 && step.input(0).values().isPresent()
                && step.input(1).values().isPresent();
        return new Rule.Outcome(List.of(known ? array.with(values(step, operator.get(), array.count())) : array), 0,
                sides.equals(step.input(0).sides()));
    }

    private static List<Long> values(Step step, LongBinaryOperator operator, long count) {
        List<Long> left = step.values(0);
        List<Long> right = step.values(1);
        if (left.size() != 1 && left.size() != count || right.size() != 1 && right.size() != count) {
            throw new Unfit("its whole numbers do not go together");
        }
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(operator.applyAsLong(left.get(left.size() == 1 ? 0 : i), right.get(right.size() == 1 ? 0 : i)));
        }
        return values;
    }

    /** The shape that two arrays are stretched to: sides from the end on are equal, or one of them is 1. */
    static List<Long> broadcast(List<Long> one, List<Long> other) {
        int rank = Math.max(one.size(), other.size());
        List<Long> sides = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            long a = i < rank - one.size() ? 1 : one.get(i - rank + one.size());
            long b = i < rank - other.size() ? 1 : other.get(i - rank + other.size());
            if (a != b && a != 1 && b != 1) {
                throw new Unfit("its inputs " + one + " and " + other + " do not go together");
            }
            sides.add(a == 1 ? b : a);
        }
        return sides;
    }
}
