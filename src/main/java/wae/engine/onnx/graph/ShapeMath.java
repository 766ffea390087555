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

    static ShapeInference.Outcome shape(Node node) {
        List<Long> shape = node.input(0).shape();
        int from = (int) clamp(node.number("start", 0), shape.size());
        int to = (int) clamp(node.number("end", shape.size()), shape.size());
        return ShapeInference.Outcome.of(TensorInfo.known(shape.subList(from, Math.max(from, to))));
    }

    static ShapeInference.Outcome size(Node node) {
        return ShapeInference.Outcome.of(TensorInfo.of().with(List.of(node.input(0).count())));
    }

    static ShapeInference.Outcome constant(Node node) {
        if (node.hasAttribute("sparse_value")) {
            throw new ShapeInferenceException("its values are sparse");
        }
        return ShapeInference.Outcome.of(node.tensor("value").map(StoredTensors::array).orElseGet(() -> {
            if (node.numbers("value_ints").isPresent()) {
                return TensorInfo.known(node.numbers("value_ints").get());
            }
            if (!node.floats("value_floats").isEmpty()) {
                return TensorInfo.of((long) node.floats("value_floats").size());
            }
            TensorInfo single = TensorInfo.of();
            return single.with(List.of(node.number("value_int", 0)));
        }));
    }

    static ShapeInference.Outcome filled(Node node) {
        List<Long> shape = node.values(0);
        TensorInfo array = TensorInfo.of(shape);
        long value = node.tensor("value").flatMap(tensor -> StoredTensors.array(tensor).values()).map(found -> found.get(0))
                .orElse(0L);
        return ShapeInference.Outcome.of(array.count() > MAX_VALUES ? array
                : array.with(Collections.nCopies((int) array.count(), value)));
    }

    static ShapeInference.Outcome range(Node node) {
        long start = node.values(0).get(0);
        long by = node.values(2).get(0);
        if (by == 0) {
            throw new ShapeInferenceException("it leads to no node");
        }
        long count = Math.max(0, -Math.floorDiv(start - node.values(1).get(0), by));
        return ShapeInference.Outcome.of(count > MAX_VALUES ? TensorInfo.of(count)
                : TensorInfo.known(LongStream.range(0, count).map(i -> start + i * by).boxed().toList()));
    }

    static ShapeInference.Outcome expand(Node node) {
        return ShapeInference.Outcome.of(TensorInfo.of(Elementwise.broadcast(node.input(0).shape(), node.values(1))));
    }

    static ShapeInference.Outcome tile(Node node) {
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < node.input(0).rank(); i++) {
            shape.add(Math.multiplyExact(node.input(0).dim(i), node.values(1).get(i)));
        }
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }

    static ShapeInference.Outcome gather(Node node) {
        TensorInfo data = node.input(0);
        TensorInfo places = node.input(1);
        int axis = TensorInfo.axis(node.number("axis", 0), data.rank());
        List<Long> shape = new ArrayList<>(data.shape().subList(0, axis));
        shape.addAll(places.shape());
        shape.addAll(data.shape().subList(axis + 1, data.rank()));
        TensorInfo array = TensorInfo.of(shape);
        if (data.values().isEmpty() || places.values().isEmpty() || data.rank() != 1) {
            return ShapeInference.Outcome.of(array);
        }
        return ShapeInference.Outcome.of(array.with(places.values().get().stream()
                .map(place -> data.values().get().get(TensorInfo.axis(place, data.values().get().size()))).toList()));
    }

    static ShapeInference.Outcome slice(Node node) {
        TensorInfo data = node.input(0);
        List<Long> starts = node.numbers("starts", 1).orElseThrow(() -> new ShapeInferenceException("its starts are missing"));
        List<Long> ends = node.numbers("ends", 2).orElseThrow(() -> new ShapeInferenceException("its ends are missing"));
        List<Long> axes = node.numbers("axes", 3).orElse(null);
        List<Long> nodes = node.has(4) ? node.values(4) : Collections.nCopies(starts.size(), 1L);
        List<Long> shape = new ArrayList<>(data.shape());
        List<Long> values = data.rank() == 1 ? data.values().orElse(null) : null;
        for (int i = 0; i < starts.size(); i++) {
            int axis = TensorInfo.axis(axes == null ? i : axes.get(i), data.rank());
            long by = nodes.get(i);
            if (by < 1) {
                throw new ShapeInferenceException("it goes backwards");
            }
            long from = clamp(starts.get(i), data.dim(axis));
            long to = clamp(ends.get(i), data.dim(axis));
            shape.set(axis, Math.max(0, (to - from + by - 1) / by));
            values = values == null || by != 1 ? null : values.subList((int) from, (int) Math.max(from, to));
        }
        TensorInfo array = TensorInfo.of(shape);
        return ShapeInference.Outcome.of(values == null ? array : array.with(values));
    }

    static ShapeInference.Outcome resize(Node node) {
        TensorInfo input = node.input(0);
        if (node.has(3)) {
            return ShapeInference.Outcome.of(TensorInfo.of(node.values(3)));
        }
        List<Double> floats = node.operatorSet() >= 7 && node.floats("scales").isEmpty()
                ? node.input(node.inputs() > 2 ? 2 : 1).floats()
                : node.floats("scales").stream().map(Float::doubleValue).toList();
        if (floats.size() != input.rank()) {
            throw new ShapeInferenceException("its floats are not known before it runs");
        }
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < floats.size(); i++) {
            shape.add((long) Math.floor(input.dim(i) * floats.get(i)));
        }
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }

    private static long clamp(long place, long length) {
        return Math.max(0, Math.min(length, place < 0 ? place + length : place));
    }
}
