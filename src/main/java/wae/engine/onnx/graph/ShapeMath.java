package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Operators with which graphs compute shapes, and those that depend on such computed values. */
final class ShapeMath {

    /** Longer lists of whole numbers are data, not shapes. */
    private static final int MAX_VALUES = 1024;

    private ShapeMath() {
    }

    static Rule.Outcome shape(Step step) {
        List<Long> sides = step.input(0).sides();
        int from = (int) clamp(step.number("start", 0), sides.size());
        int to = (int) clamp(step.number("end", sides.size()), sides.size());
        return Rule.Outcome.of(Array.known(sides.subList(from, Math.max(from, to))));
    }

    static Rule.Outcome size(Step step) {
        return Rule.Outcome.of(Array.of().with(List.of(step.input(0).count())));
    }

    static Rule.Outcome constant(Step step) {
        if (step.hasAttribute("sparse_value")) {
            throw new Unfit("its values are sparse");
        }
        return Rule.Outcome.of(step.tensor("value").map(Stored::array).orElseGet(() -> {
            if (step.numbers("value_ints").isPresent()) {
                return Array.known(step.numbers("value_ints").get());
            }
            if (!step.floats("value_floats").isEmpty()) {
                return Array.of((long) step.floats("value_floats").size());
            }
            Array single = Array.of();
            return single.with(List.of(step.number("value_int", 0)));
        }));
    }

    static Rule.Outcome filled(Step step) {
        List<Long> sides = step.values(0);
        Array array = Array.of(sides);
        long value = step.tensor("value").flatMap(tensor -> Stored.array(tensor).values()).map(found -> found.get(0))
                .orElse(0L);
        return Rule.Outcome.of(array.count() > MAX_VALUES ? array
                : array.with(Collections.nCopies((int) array.count(), value)));
    }

    static Rule.Outcome range(Step step) {
        long start = step.values(0).get(0);
        long by = step.values(2).get(0);
        if (by == 0) {
            throw new Unfit("it leads to no node");
        }
        long count = Math.max(0, -Math.floorDiv(start - step.values(1).get(0), by));
        return Rule.Outcome.of(count > MAX_VALUES ? Array.of(count)
                : Array.known(LongStream.range(0, count).map(i -> start + i * by).boxed().toList()));
    }

    static Rule.Outcome expand(Step step) {
        return Rule.Outcome.of(Array.of(Elementwise.broadcast(step.input(0).sides(), step.values(1))));
    }

    static Rule.Outcome tile(Step step) {
        List<Long> sides = new ArrayList<>();
        for (int i = 0; i < step.input(0).rank(); i++) {
            sides.add(Math.multiplyExact(step.input(0).side(i), step.values(1).get(i)));
        }
        return Rule.Outcome.of(Array.of(sides));
    }

    static Rule.Outcome gather(Step step) {
        Array data = step.input(0);
        Array places = step.input(1);
        int axis = Array.axis(step.number("axis", 0), data.rank());
        List<Long> sides = new ArrayList<>(data.sides().subList(0, axis));
        sides.addAll(places.sides());
        sides.addAll(data.sides().subList(axis + 1, data.rank()));
        Array array = Array.of(sides);
        if (data.values().isEmpty() || places.values().isEmpty() || data.rank() != 1) {
            return Rule.Outcome.of(array);
        }
        return Rule.Outcome.of(array.with(places.values().get().stream()
                .map(place -> data.values().get().get(Array.axis(place, data.values().get().size()))).toList()));
    }

    static Rule.Outcome slice(Step step) {
        Array data = step.input(0);
        List<Long> starts = step.numbers("starts", 1).orElseThrow(() -> new Unfit("its starts are missing"));
        List<Long> ends = step.numbers("ends", 2).orElseThrow(() -> new Unfit("its ends are missing"));
        List<Long> axes = step.numbers("axes", 3).orElse(null);
        List<Long> steps = step.has(4) ? step.values(4) : Collections.nCopies(starts.size(), 1L);
        List<Long> sides = new ArrayList<>(data.sides());
        List<Long> values = data.rank() == 1 ? data.values().orElse(null) : null;
        for (int i = 0; i < starts.size(); i++) {
            int axis = Array.axis(axes == null ? i : axes.get(i), data.rank());
            long by = steps.get(i);
            if (by < 1) {
                throw new Unfit("it goes backwards");
            }
            long from = clamp(starts.get(i), data.side(axis));
            long to = clamp(ends.get(i), data.side(axis));
            sides.set(axis, Math.max(0, (to - from + by - 1) / by));
            values = values == null || by != 1 ? null : values.subList((int) from, (int) Math.max(from, to));
        }
        Array array = Array.of(sides);
        return Rule.Outcome.of(values == null ? array : array.with(values));
    }

    static Rule.Outcome resize(Step step) {
        Array input = step.input(0);
        if (step.has(3)) {
            return Rule.Outcome.of(Array.of(step.values(3)));
        }
        List<Double> factors = step.operatorSet() >= 7 && step.floats("scales").isEmpty()
                ? step.input(step.inputs() > 2 ? 2 : 1).factors()
                : step.floats("scales").stream().map(Float::doubleValue).toList();
        if (factors.size() != input.rank()) {
            throw new Unfit("its factors are not known before it runs");
        }
        List<Long> sides = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            sides.add((long) Math.floor(input.side(i) * factors.get(i)));
        }
        return Rule.Outcome.of(Array.of(sides));
    }

    private static long clamp(long place, long length) {
        return Math.max(0, Math.min(length, place < 0 ? place + length : place));
    }
}
