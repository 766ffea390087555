package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operators that slide a window over planes: convolutions and poolings, of any rank. */
final class Convolutions {

    private Convolutions() {
    }

    /** {@code Conv}; {@code weight} is the index of its weights among the inputs. */
    static ShapeInference convolution(int weight) {
        return node -> {
            TensorInfo input = node.input(0);
            TensorInfo weights = node.input(weight);
            long groups = node.number("group", 1);
            if (weights.rank() != input.rank() || groups < 1 || input.dim(1) != weights.dim(1) * groups) {
                throw new ShapeInferenceException("its weights of shape " + weights.shape()
                        + " do not match its input of shape " + input.shape());
            }
            List<Long> kernel = weights.shape().subList(2, weights.rank());
            List<Long> shape = new ArrayList<>(List.of(input.dim(0), weights.dim(0)));
            shape.addAll(slidingWindow(node, input, kernel));
            TensorInfo output = TensorInfo.of(shape);
            // each output value takes one multiply-add for each weight of its channel
            return ShapeInference.Outcome.of(output, Math.multiplyExact(output.count(), weights.count() / weights.dim(0)));
        };
    }

    static ShapeInference.Outcome transposed(Node node) {
        TensorInfo input = node.input(0);
        TensorInfo weights = node.input(1);
        int spatial = input.rank() - 2;
        List<Long> strides = list(node, "strides", spatial, 1L);
        List<Long> dilations = list(node, "dilations", spatial, 1L);
        List<Long> extra = list(node, "output_padding", spatial, 0L);
        List<Long> pads = list(node, "pads", 2 * spatial, 0L);
        if (node.numbers("output_shape").isPresent() || !explicit(node)) {
            throw new ShapeInferenceException("auto_pad and output_shape of ConvTranspose are not supported");
        }
        List<Long> shape = new ArrayList<>(List.of(input.dim(0), weights.dim(1) * node.number("group", 1)));
        for (int i = 0; i < spatial; i++) {
            shape.add(strides.get(i) * (input.dim(i + 2) - 1) + extra.get(i)
                    + (weights.dim(i + 2) - 1) * dilations.get(i) + 1 - pads.get(i) - pads.get(i + spatial));
        }
        // each input value takes one multiply-add for each weight of its channel
        return ShapeInference.Outcome.of(TensorInfo.of(shape), Math.multiplyExact(input.count(), weights.count() / weights.dim(0)));
    }

    static ShapeInference.Outcome pooling(Node node) {
        TensorInfo input = node.input(0);
        List<Long> kernel = node.numbers("kernel_shape").orElseThrow(() -> new ShapeInferenceException("its kernel is missing"));
        List<Long> shape = new ArrayList<>(input.shape().subList(0, 2));
        shape.addAll(slidingWindow(node, input, kernel));
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }

    static ShapeInference.Outcome global(Node node) {
        TensorInfo input = node.input(0);
        List<Long> shape = new ArrayList<>(input.shape().subList(0, 2));
        shape.addAll(Collections.nCopies(input.rank() - 2, 1L));
        return ShapeInference.Outcome.of(TensorInfo.of(shape));
    }

    private static boolean explicit(Node node) {
        String padding = node.text("auto_pad", "NOTSET");
        return padding.equals("NOTSET") || padding.isEmpty();
    }

    private static List<Long> slidingWindow(Node node, TensorInfo input, List<Long> kernel) {
        int spatial = input.rank() - 2;
        if (kernel.size() != spatial) {
            throw new ShapeInferenceException("its kernel " + kernel + " does not match the input of shape " + input.shape());
        }
        List<Long> strides = list(node, "strides", spatial, 1L);
        List<Long> dilations = list(node, "dilations", spatial, 1L);
        List<Long> pads = list(node, "pads", 2 * spatial, 0L);
        boolean same = node.text("auto_pad", "").startsWith("SAME");
        boolean up = node.number("ceil_mode", 0) != 0;
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < spatial; i++) {
            long stride = strides.get(i);
            long span = input.dim(i + 2) + pads.get(i) + pads.get(i + spatial) - (dilations.get(i) * (kernel.get(i) - 1) + 1);
            if (stride < 1 || !same && span < 0 && !up) {
                throw new ShapeInferenceException("its window does not fit " + input.shape());
            }
            long nodes = up ? Math.floorDiv(span + stride - 1, stride) + 1 : Math.floorDiv(span, stride) + 1;
            shape.add(same ? (input.dim(i + 2) + stride - 1) / stride : nodes);
        }
        return shape;
    }

    private static List<Long> list(Node node, String attribute, int size, long fallback) {
        List<Long> numbers = node.numbers(attribute).filter(found -> !found.isEmpty())
                .orElse(Collections.nCopies(size, fallback));
        if (numbers.size() != size) {
            throw new ShapeInferenceException("its " + attribute + " are " + numbers.size() + " numbers, not " + size);
        }
        return numbers;
    }
}
