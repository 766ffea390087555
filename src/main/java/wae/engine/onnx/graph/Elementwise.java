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
        Array array = Array.of(broadcastOfAll(step));
        boolean known = operator.isPresent() && step.inputs() == 2 && allKnown(step);
        List<Long> values = new ArrayList<>();
        for (int i = 0; known && i < array.count(); i++) {
            values.add(operator.get().applyAsLong(value(step, 0, i, array), value(step, 1, i, array)));
        }
        return new Rule.Outcome(List.of(known ? array.with(values) : array), 0, array.sides().equals(step.input(0).sides()));
    }

    /** The second input's values where the first's are not 0, else the third's. */
    static Rule.Outcome where(Step step) {
        Array array = Array.of(broadcastOfAll(step));
        boolean known = allKnown(step);
        List<Long> values = new ArrayList<>();
        for (int i = 0; known && i < array.count(); i++) {
            values.add(value(step, value(step, 0, i, array) != 0 ? 1 : 2, i, array));
        }
        return Rule.Outcome.of(known ? array.with(values) : array);
    }

    private static List<Long> broadcastOfAll(Step step) {
        List<Long> sides = step.input(0).sides();
        for (int i = 1; i < step.inputs(); i++) {
            sides = broadcast(sides, step.input(i).sides());
        }
        return sides;
    }

    private static boolean allKnown(Step step) {
        return IntStream.range(0, step.inputs()).allMatch(i -> step.input(i).values().isPresent());
    }

    /** A value of an input as it is stretched to the result: it has one for each place, or one for all. */
    private static long value(Step step, int input, int place, Array result) {
        List<Long> values = step.values(input);
        if (values.size() != 1 && values.size() != result.count()) {
            throw new Unfit("its whole numbers do not go together");
        }
        return values.get(values.size() == 1 ? 0 : place);
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
