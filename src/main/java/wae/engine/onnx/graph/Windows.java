package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operators that slide a window over planes: convolutions and poolings, of any number of sides. */
final class Windows {

    private Windows() {
    }

    /** {@code Conv}; {@code weight} is the place of its weights among the inputs. */
    static Rule convolution(int weight) {
        return step -> {
            Array input = step.input(0);
            Array weights = step.input(weight);
            long groups = step.number("group", 1);
            if (weights.rank() != input.rank() || groups < 1 || input.side(1) != weights.side(1) * groups) {
                throw new Unfit("its weights " + weights.sides() + " do not go with " + input.sides());
            }
            List<Long> kernel = weights.sides().subList(2, weights.rank());
            List<Long> sides = new ArrayList<>(List.of(input.side(0), weights.side(0)));
            sides.addAll(slid(step, input, kernel));
            Array output = Array.of(sides);
            // each output value takes one multiply-add for each weight of its channel
            return Rule.Outcome.of(output, Math.multiplyExact(output.count(), weights.count() / weights.side(0)));
        };
    }

    static Rule.Outcome transposed(Step step) {
        Array input = step.input(0);
        Array weights = step.input(1);
        int spatial = input.rank() - 2;
        List<Long> strides = list(step, "strides", spatial, 1L);
        List<Long> dilations = list(step, "dilations", spatial, 1L);
        List<Long> extra = list(step, "output_padding", spatial, 0L);
        List<Long> pads = list(step, "pads", 2 * spatial, 0L);
        if (step.numbers("output_shape").isPresent() || !explicit(step)) {
            throw new Unfit("its padding follows from its output");
        }
        List<Long> sides = new ArrayList<>(List.of(input.side(0), weights.side(1) * step.number("group", 1)));
        for (int i = 0; i < spatial; i++) {
            sides.add(strides.get(i) * (input.side(i + 2) - 1) + extra.get(i)
                    + (weights.side(i + 2) - 1) * dilations.get(i) + 1 - pads.get(i) - pads.get(i + spatial));
        }
        // each input value takes one multiply-add for each weight of its channel
        return Rule.Outcome.of(Array.of(sides), Math.multiplyExact(input.count(), weights.count() / weights.side(0)));
    }

    static Rule.Outcome pooling(Step step) {
        Array input = step.input(0);
        List<Long> kernel = step.numbers("kernel_shape").orElseThrow(() -> new Unfit("its kernel is missing"));
        List<Long> sides = new ArrayList<>(input.sides().subList(0, 2));
        sides.addAll(slid(step, input, kernel));
        return Rule.Outcome.of(Array.of(sides));
    }

    static Rule.Outcome global(Step step) {
        Array input = step.input(0);
        List<Long> sides = new ArrayList<>(input.sides().subList(0, 2));
        sides.addAll(Collections.nCopies(input.rank() - 2, 1L));
        return Rule.Outcome.of(Array.of(sides));
    }

    private static boolean explicit(Step step) {
        String padding = step.text("auto_pad", "NOTSET");
        return padding.equals("NOTSET") || padding.isEmpty();
    }

    private static List<Long> slid(Step step, Array input, List<Long> kernel) {
        int spatial = input.rank() - 2;
        if (kernel.size() != spatial) {
            throw new Unfit("its kernel " + kernel + " does not go with " + input.sides());
        }
        List<Long> strides = list(step, "strides", spatial, 1L);
        List<Long> dilations = list(step, "dilations", spatial, 1L);
        List<Long> pads = list(step, "pads", 2 * spatial, 0L);
        boolean same = step.text("auto_pad", "").startsWith("SAME");
        boolean up = step.number("ceil_mode", 0) != 0;
        List<Long> sides = new ArrayList<>();
        for (int i = 0; i < spatial; i++) {
            long stride = strides.get(i);
            long room = input.side(i + 2) + pads.get(i) + pads.get(i + spatial) - (dilations.get(i) * (kernel.get(i) - 1) + 1);
            if (stride < 1 || !same && room < 0 && !up) {
                throw new Unfit("its window does not fit " + input.sides());
            }
            long steps = up ? Math.floorDiv(room + stride - 1, stride) + 1 : Math.floorDiv(room, stride) + 1;
            sides.add(same ? (input.side(i + 2) + stride - 1) / stride : steps);
        }
        return sides;
    }

    private static List<Long> list(Step step, String attribute, int size, long otherwise) {
        List<Long> numbers = step.numbers(attribute).filter(found -> !found.isEmpty())
                .orElse(Collections.nCopies(size, otherwise));
        if (numbers.size() != size) {
            throw new Unfit("its " + attribute + " are " + numbers.size() + " numbers, not " + size);
        }
        return numbers;
    }
}
