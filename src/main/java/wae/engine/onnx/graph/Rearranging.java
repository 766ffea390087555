package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Operators that arrange values anew: other shapes, other orders, parts, repetitions. */
final class Rearranging {

    private Rearranging() {
    }

    static Rule.Outcome flatten(Step step) {
        Array input = step.input(0);
        long axis = step.number("axis", 1);
        int first = axis == input.rank() ? input.rank() : Array.axis(axis, Math.max(1, input.rank()));
        return Rule.Outcome.over(Array.of(Array.product(input.sides().subList(0, first)),
                Array.product(input.sides().subList(first, input.rank()))));
    }

    static Rule.Outcome reshape(Step step) {
        Array input = step.input(0);
        List<Long> wanted = step.numbers("shape", 1).orElseThrow(() -> new Unfit("its new shape is missing"));
        boolean zeroIsZero = step.number("allowzero", 0) != 0;
        List<Long> sides = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < wanted.size(); i++) {
            long side = wanted.get(i);
            open = side == -1 ? i : open;
            sides.add(side == -1 ? 1 : side == 0 && !zeroIsZero ? input.side(i) : side);
        }
        long known = Array.product(sides);
        if (open >= 0 && known > 0) {
            sides.set(open, input.count() / known);
        }
        if (Array.product(sides) != input.count()) {
            throw new Unfit(input.sides() + " cannot take the shape " + wanted);
        }
        return Rule.Outcome.over(input.shaped(sides));
    }

    static Rule.Outcome transpose(Step step) {
        Array input = step.input(0);
        List<Long> order = step.numbers("perm").orElseGet(() ->
                LongStream.range(0, input.rank()).map(i -> input.rank() - 1 - i).boxed().toList());
        if (order.size() != input.rank()) {
            throw new Unfit("its order " + order + " does not go with " + input.sides());
        }
        return Rule.Outcome.of(Array.of(order.stream().map(input::side).toList()));
    }

    static Rule.Outcome squeeze(Step step) {
        Array input = step.input(0);
        TreeSet<Integer> gone = new TreeSet<>();
        step.numbers("axes", 1).ifPresentOrElse(axes -> axes.forEach(axis -> gone.add(Array.axis(axis, input.rank()))),
                () -> LongStream.range(0, input.rank()).filter(i -> input.side(i) == 1).forEach(i -> gone.add((int) i)));
        List<Long> sides = new ArrayList<>(input.sides());
        gone.descendingIterator().forEachRemaining(axis -> sides.remove((int) axis));
        return Rule.Outcome.over(input.shaped(sides));
    }

    static Rule.Outcome unsqueeze(Step step) {
        Array input = step.input(0);
        List<Long> axes = step.numbers("axes", 1).orElseThrow(() -> new Unfit("its axes are missing"));
        int rank = input.rank() + axes.size();
        List<Long> sides = new ArrayList<>(input.sides());
        axes.stream().map(axis -> Array.axis(axis, rank)).sorted().forEach(axis -> sides.add(axis, 1L));
        return Rule.Outcome.over(input.shaped(sides));
    }

    static Rule.Outcome concat(Step step) {
        Array first = step.input(0);
        int axis = Array.axis(step.number("axis", 1), first.rank());
        List<Long> sides = new ArrayList<>(first.sides());
        List<Long> values = new ArrayList<>();
        boolean known = true;
        long length = 0;
        for (int i = 0; i < step.inputs(); i++) {
            Array part = step.input(i);
            length += part.side(axis);
            known &= part.values().isPresent();
            part.values().ifPresent(values::addAll);
        }
        sides.set(axis, length);
        Array joined = Array.of(sides);
        return Rule.Outcome.of(known && first.rank() == 1 ? joined.with(values) : joined);
    }

    static Rule.Outcome split(Step step) {
        Array input = step.input(0);
        int axis = Array.axis(step.number("axis", 0), input.rank());
        int count = step.outputs();
        long length = input.side(axis);
        long part = (length + count - 1) / count;
        List<Long> lengths = step.numbers("split", 1).orElseGet(() -> LongStream.range(0, count)
                .map(i -> Math.min(part, length - i * part)).boxed().toList());
        List<Array> parts = new ArrayList<>();
        for (long one : lengths) {
            List<Long> sides = new ArrayList<>(input.sides());
            sides.set(axis, one);
            parts.add(Array.of(sides));
        }
        return new Rule.Outcome(parts, 0, false);
    }

    static Rule.Outcome pad(Step step) {
        Array input = step.input(0);
        List<Long> pads = step.numbers("pads", 1).orElseThrow(() -> new Unfit("its pads are missing"));
        if (pads.size() != 2 * input.rank()) {
            throw new Unfit("its pads " + pads + " do not go with " + input.sides());
        }
        List<Long> sides = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            sides.add(input.side(i) + pads.get(i) + pads.get(i + input.rank()));
        }
        return Rule.Outcome.of(Array.of(sides));
    }

    /** {@code DepthToSpace} for a factor above 0, {@code SpaceToDepth} below. */
    static Rule blocks(boolean toSpace) {
        return step -> {
            Array input = step.input(0);
            long block = step.number("blocksize", 1);
            if (input.rank() != 4 || block < 1) {
                throw new Unfit("its blocks do not go with " + input.sides());
            }
            return Rule.Outcome.of(toSpace
                    ? Array.of(input.side(0), input.side(1) / (block * block), input.side(2) * block, input.side(3) * block)
                    : Array.of(input.side(0), input.side(1) * block * block, input.side(2) / block, input.side(3) / block));
        };
    }

    static Rule.Outcome reduce(Step step) {
        Array input = step.input(0);
        boolean keep = step.number("keepdims", 1) != 0;
        List<Long> axes = step.numbers("axes", 1).filter(found -> !found.isEmpty())
                .orElseGet(() -> LongStream.range(0, input.rank()).boxed().toList());
        return reduced(input, axes, keep);
    }

    /** {@code ArgMax} and the like, along one side. */
    static Rule.Outcome place(Step step) {
        return reduced(step.input(0), List.of(step.number("axis", 0)), step.number("keepdims", 1) != 0);
    }

    private static Rule.Outcome reduced(Array input, List<Long> axes, boolean keep) {
        List<Integer> gone = axes.stream().map(axis -> Array.axis(axis, input.rank())).sorted(Collections.reverseOrder())
                .toList();
        List<Long> sides = new ArrayList<>(input.sides());
        for (int axis : gone) {
            sides.set(axis, 1L);
            if (!keep) {
                sides.remove(axis);
            }
        }
        return Rule.Outcome.of(Array.of(sides));
    }
}
