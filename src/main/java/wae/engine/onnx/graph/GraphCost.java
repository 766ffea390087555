package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onnx.Onnx;
import wae.domain.network.Liveness;

/**
 * What a graph costs for one input shape, counted node by node without running it.
 *
 * @param multiplyAdds of convolutions and matrix products; empty if anything that may hold one is not known
 * @param maxBytes     maximum of what arrays needed at once take, in the order of the nodes; empty if a shape is not known
 * @param unknown      what is not known, a part of a sentence; empty if everything is
 * @param outputs      shapes of the graph's outputs, by name, as far as they are known
 */
public record GraphCost(Optional<Long> multiplyAdds, Optional<Long> maxBytes, String unknown,
                        Map<String, List<Long>> outputs) {

    /** Maximum number of values that one array may have (1 GB): far above what classifiers need for a picture. */
    private static final long MAX_VALUES = 1L << 28;
    private static final int MAX_NAMED = 3;

    /**
     * Counts.
     *
     * @param input name of the graph's one input
     * @param shape its shape
     * @throws IllegalArgumentException with a part of a sentence, if an array would be absurdly large
     */
    public static GraphCost of(Graph graph, String input, List<Long> shape) {
        return new Walk(graph).from(input, shape);
    }

    private static final class Walk {

        private final Graph graph;
        private final Map<String, TensorInfo> arrays = new HashMap<>();
        private final Map<String, Integer> types = new HashMap<>();
        /** Weights, and what is computed from them alone: the same for every image, so no activation. */
        private final Set<String> constants = new HashSet<>();
        private final List<Liveness.Step> steps = new ArrayList<>();
        private final TreeSet<String> unknownOperators = new TreeSet<>();
        private String unfit = "";
        private long multiplyAdds;

        Walk(Graph graph) {
            this.graph = graph;
        }

        GraphCost from(String input, List<Long> shape) {
            graph.inputs().forEach(one -> types.put(one.getName(), one.getType().getTensorType().getElemType()));
            graph.stored().forEach((name, tensor) -> {
                types.put(name, tensor.getDataType());
                constants.add(name);
                try {
                    arrays.put(name, StoredTensors.array(tensor));
                } catch (ShapeInferenceException | ArithmeticException e) {
                    unfit = "array " + name + " has no possible shape";
                }
            });
            graph.inputs().forEach(this::flag);
            arrays.put(input, TensorInfo.of(shape));
            steps.add(new Liveness.Step(input, List.of(), bytes(input, TensorInfo.of(shape)), false));
            graph.nodes().forEach(this::take);
            String output = graph.outputs().get(0).getName();
            boolean known = unknownOperators.isEmpty() && unfit.isEmpty();
            Map<String, List<Long>> outputs = new HashMap<>();
            graph.outputs().stream().map(Onnx.ValueInfoProto::getName).filter(arrays::containsKey)
                    .forEach(name -> outputs.put(name, arrays.get(name).shape()));
            return new GraphCost(known ? Optional.of(multiplyAdds) : Optional.empty(),
                    known ? Optional.of(Liveness.most(steps, List.of(output))) : Optional.empty(), why(), outputs);
        }

        /** An input beside that of the images, of a fixed shape. */
        private void flag(Onnx.ValueInfoProto input) {
            List<Long> shape = input.getType().getTensorType().getShape().getDimList().stream()
                    .map(Onnx.TensorShapeProto.Dimension::getDimValue).toList();
            if (shape.stream().allMatch(dim -> dim > 0)) {
                arrays.put(input.getName(), TensorInfo.of(shape));
            }
        }

        private long bytes(String name, TensorInfo array) {
            return ElementTypes.bytes(types.getOrDefault(name, Onnx.TensorProto.DataType.FLOAT_VALUE), array.count());
        }

        private String why() {
            if (!unknownOperators.isEmpty()) {
                List<String> named = unknownOperators.stream().limit(MAX_NAMED).toList();
                return "multiply-adds unknown because of " + String.join(", ", named)
                        + (unknownOperators.size() > MAX_NAMED ? " and others" : "");
            }
            return unfit.isEmpty() ? "" : "multiply-adds unknown because " + unfit;
        }

        private void take(Onnx.NodeProto node) {
            boolean standard = node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx")
                    || node.getDomain().equals("com.microsoft");
            Optional<ShapeInference> rule = standard ? Operators.of(node.getOpType()) : Optional.empty();
            if (rule.isEmpty()) {
                unknownOperators.add(node.getOpType());
                return;
            }
            if (node.getInputList().stream().anyMatch(name -> !name.isEmpty() && !arrays.containsKey(name))) {
                unfit = unfit.isEmpty() ? "what " + node.getOpType() + " reads is not known before it runs" : unfit;
                return;
            }
            try {
                apply(node, rule.get());
            } catch (ShapeInferenceException | ArithmeticException | IndexOutOfBoundsException e) {
                unfit = unfit.isEmpty() ? "of " + node.getOpType() + " " + node.getName() + ": " + e.getMessage() : unfit;
            }
        }

        private void apply(Onnx.NodeProto node, ShapeInference rule) {
            List<TensorInfo> inputs = new ArrayList<>(); // with null for what is left out
            node.getInputList().forEach(name -> inputs.add(arrays.get(name)));
            ShapeInference.Outcome outcome = rule.of(new Node(node, inputs, graph.about().operatorSet()));
            multiplyAdds = Math.addExact(multiplyAdds, outcome.multiplyAdds());
            for (int i = 0; i < Math.min(outcome.arrays().size(), node.getOutputCount()); i++) {
                String name = node.getOutput(i);
                TensorInfo array = outcome.arrays().get(i);
                if (array.shape().stream().anyMatch(dim -> dim < 0)) {
                    throw new ShapeInferenceException("a size would be below 0");
                }
                requireModest(name, array);
                arrays.put(name, array);
                types.put(name, ElementTypes.given(node, types));
                List<String> read = node.getInputList().stream()
                        .filter(input -> !input.isEmpty() && !constants.contains(input)).toList();
                if (read.isEmpty()) {
                    constants.add(name);
                } else {
                    steps.add(new Liveness.Step(name, read, bytes(name, array), outcome.inPlace()));
                }
            }
        }

        private static void requireModest(String name, TensorInfo array) {
            double count = array.shape().stream().mapToDouble(Long::doubleValue).reduce(1, (a, b) -> a * b);
            if (count > MAX_VALUES) {
                throw new IllegalArgumentException("its array \"" + name + "\" would have more than "
                        + (MAX_VALUES >> 20) + " million values");
            }
        }
    }
}
