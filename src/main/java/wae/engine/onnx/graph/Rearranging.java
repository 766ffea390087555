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

    static ShapeInference.Outcome flatten(Node node) {
        TensorInfo input = node.input(0);
        long axis = node.number("axis", 1);
        int first = axis == input.rank() ? input.rank() : TensorInfo.axis(axis, Math.max(1, input.rank()));
        return ShapeInference.Outcome.over(TensorInfo.of(TensorInfo.product(input.shape().subList(0, first)),
                TensorInfo.product(input.shape().subList(first, input.rank()))));
    }

    static ShapeInference.Outcome reshape(Node node) {
        TensorInfo input = node.input(0);
        List<Long> wanted = node.numbers("shape", 1).orElseThrow(() -> new ShapeInferenceException("its new shape is missing"));
        boolean zeroIsZero = node.number("allowzero", 0) != 0;
        List<Long> shape = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < wanted.size(); i++) {
            long dim = wanted.get(i);
            open = dim == -1 ? i : open;
            shape.add(dim == -1 ? 1 : dim == 0 && !zeroIsZero ? input.dim(i) : dim);
        }
        long known = TensorInfo.product(shape);
        if (open >= 0 && known > 0) {
            shape.set(open, input.count() / known);
        }
        if (TensorInfo.product(shape) != input.count()) {
            throw new ShapeInferenceException(input.shape() + " cannot take the shape " + wanted);
        }
        return ShapeInference.Outcome.over(input.shaped(shape));
    }

    static ShapeInference.Outcome transpose(Node node) {
        TensorInfo input = node.input(0);
        List<Long> order = node.numbers("perm").orElseGet(() ->
                LongStream.range(0, input.rank()).map(i -> input.rank() - 1 - i).boxed().toList());
        if (order.size() != input.rank()) {
            throw new ShapeInferenceException("its order " + order + " does not match the input of shape " + input.shape());
        }
        return ShapeInference.Outcome.of(TensorInfo.of(order.stream().map(input::dim).toList()));
    }

    static ShapeInference.Outcome squeeze(Node node) {
        TensorInfo input = node.input(0);
        TreeSet<Integer> gone = new TreeSet<>();
        node.numbers("axes", 1).ifPresentOrElse(axes -> axes.forEach(axis -> gone.add(TensorInfo.axis(axis, input.rank()))),
                () -> LongStream.range(0, input.rank()).filter(i -> input.dim(i) == 1).forEach(i -> gone.add((int) i)));
        List<Long> shape = new ArrayList<>(input.shape());
        gone.descendingIterator().forEachRemaining(axis -> shape.remove((int) axis));
        return ShapeInference.Outcome.over(input.shaped(shape));
    }

    static ShapeInference.Outcome unsqueeze(Node node) {
        TensorInfo input = node.input(0);
        List<Long> axes = node.numbers("axes", 1).orElseThrow(() -> new ShapeInferenceException("its axes are missing"));
        int rank = input.rank() + axes.size();
        List<Long> shape = new ArrayList<>(input.shape());
        axes.stream().map(axis -> TensorInfo.axis(axis, rank)).sorted().forEach(axis -> shape.add(axis, 1L));
        return ShapeInference.Outcome.over(input.shaped(shape));
    }

    static ShapeInference.Outcome concat(Node node) {
        TensorInfo first = node.input(0);
        int axis = TensorInfo.axis(node.number("axis", 1), first.rank());
        List<Long> shape = new ArrayList<>(first.shape());
        List<Long> values = new ArrayList<>();
        boolean known = true;
        long length = 0;
        for (int i = 0; i < node.inputs(); i++) {
            TensorInfo part = node.input(i);
            length += part.dim(axis);
            known &= part.values().isPresent();
            part.values().ifPresent(values::addAll);
        }
        shape.set(axis, length);
        TensorInfo joined = TensorInfo.of(shape);
        return ShapeInference.Outcome.of(known && first.rank() == 1 ? joined.with(values) : joined);
    }

    static ShapeInference.Outcome split(Node node) {
        TensorInfo input = node.input(0);
        int axis = TensorInfo.axis(node.number("axis", 0), input.rank());
        int count = node.outputs();
        long length = input.dim(axis);
        long part = (length + count - 1) / count;
        List<Long> lengths = node.numbers("split", 1).orElseGet(() -> LongStream.range(0, count)
                .map(i -> Math.min(part, length - i * part)).boxed().toList());
        List<TensorInfo> parts = new ArrayList<>();
        for (long one : lengths) {
            List<Long> shape = new ArrayList<>(input.shape());
            shape.set(axis, one);
            parts.add(TensorInfo.of(shape));
        }
        return new ShapeInference.Outcome(parts, 0, false);
    }

    static ShapeInference.Outcome pad(Node node) {
        TensorInfo input = node.input(0);
        List<Long> pads = node.numbers("pads", 1).orElseThrow(() -> new ShapeInferenceException("its pads are missing"));
        if (pads.size() != 2 * input.rank()) {
            throw new ShapeInferenceException("its pads " + pads + " do not match the input of shape " + input.shape());
        }
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            shape.add(input.dim(i) + pads.get(i) + pads.get(i + input.rank()));
        }
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }

    /** {@code DepthToSpace} for a factor above 0, {@code SpaceToDepth} below. */
    static ShapeInference blocks(boolean toSpace) {
        return node -> {
            TensorInfo input = node.input(0);
            long block = node.number("blocksize", 1);
            if (input.rank() != 4 || block < 1) {
                throw new ShapeInferenceException("its blocks do not match the input of shape " + input.shape());
            }
            return ShapeInference.Outcome.of(toSpace
                    ? TensorInfo.of(input.dim(0), input.dim(1) / (block * block), input.dim(2) * block, input.dim(3) * block)
                    : TensorInfo.of(input.dim(0), input.dim(1) * block * block, input.dim(2) / block, input.dim(3) / block));
        };
    }

    static ShapeInference.Outcome reduce(Node node) {
        TensorInfo input = node.input(0);
        boolean keep = node.number("keepdims", 1) != 0;
        List<Long> axes = node.numbers("axes", 1).filter(found -> !found.isEmpty())
                .orElseGet(() -> LongStream.range(0, input.rank()).boxed().toList());
        return reduced(input, axes, keep);
    }

    /** {@code ArgMax} and the like, along one dimension. */
    static ShapeInference.Outcome place(Node node) {
        return reduced(node.input(0), List.of(node.number("axis", 0)), node.number("keepdims", 1) != 0);
    }

    private static ShapeInference.Outcome reduced(TensorInfo input, List<Long> axes, boolean keep) {
        List<Integer> gone = axes.stream().map(axis -> TensorInfo.axis(axis, input.rank())).sorted(Collections.reverseOrder())
                .toList();
        List<Long> shape = new ArrayList<>(input.shape());
        for (int axis : gone) {
            shape.set(axis, 1L);
            if (!keep) {
                shape.remove(axis);
            }
        }
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }
}
