package wae.engine.onnx;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import onnx.Onnx;
import wae.domain.classification.ScoreEnd;
import wae.engine.onnx.graph.Graph;
import wae.engine.onnx.graph.GraphEnd;

/** Which of a model's outputs gives a score for each class. */
final class ScoreOutputs {

    private static final Set<Integer> NUMBERS = Set.of(0, Onnx.TensorProto.DataType.FLOAT_VALUE,
            Onnx.TensorProto.DataType.FLOAT16_VALUE, Onnx.TensorProto.DataType.DOUBLE_VALUE,
            Onnx.TensorProto.DataType.UINT8_VALUE, Onnx.TensorProto.DataType.INT8_VALUE, 16);
    private static final List<String> SCORES = List.of("logit", "prob", "score", "class", "pred", "softmax");
    private static final List<String> OTHERS = List.of("aux", "embed", "feat", "hidden", "pool");

    private final Graph graph;
    private final GraphEnd ends;
    private final Map<String, List<Long>> shapes;
    private final int batch;
    private final int labels;

    /**
     * Of a graph.
     *
     * @param shapes of outputs, as far as they can be counted
     * @param batch  that these were counted with
     * @param labels number of labels in the model's file; 0 if there are none
     */
    ScoreOutputs(Graph graph, Map<String, List<Long>> shapes, int batch, int labels) {
        this.graph = graph;
        this.ends = new GraphEnd(graph);
        this.shapes = shapes;
        this.batch = batch;
        this.labels = labels;
    }

    /** All that can be scores, the likeliest first. */
    List<Onnx.ValueInfoProto> likely() {
        return graph.outputs().stream().filter(output -> isNumbers(output) && canBeScores(output))
                .sorted(Comparator.comparingInt((Onnx.ValueInfoProto output) -> -likelihood(output))).toList();
    }

    /**
     * The one to take.
     *
     * @param wanted by the user
     * @throws IllegalArgumentException with a part of a sentence, if there is none that gives numbers
     */
    Onnx.ValueInfoProto chosen(Optional<String> wanted) {
        Onnx.ValueInfoProto output = wanted.map(this::named).orElseGet(() -> likely().stream().findFirst()
                .orElseGet(() -> graph.outputs().stream().filter(ScoreOutputs::isNumbers).findFirst()
                        .orElse(graph.outputs().get(0))));
        if (!isNumbers(output)) {
            List<String> types = (wanted.isPresent() ? List.of(output) : graph.outputs()).stream().map(ScoreOutputs::type).toList();
            throw new IllegalArgumentException(String.join(", ", types) + ": no score for each class");
        }
        return output;
    }

    private static String type(Onnx.ValueInfoProto output) {
        return "its output \"" + output.getName() + "\" gives " + (output.getType().hasTensorType()
                ? Graph.typeName(output.getType().getTensorType().getElemType()) + " numbers" : "a list");
    }

    private Onnx.ValueInfoProto named(String name) {
        return graph.outputs().stream().filter(output -> output.getName().equals(name)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("it has no output \"" + name + "\"; it has "
                        + String.join(", ", graph.outputs().stream().map(Onnx.ValueInfoProto::getName).toList())));
    }

    private static boolean isNumbers(Onnx.ValueInfoProto output) {
        return (output.getType().hasTensorType() || !output.hasType())
                && NUMBERS.contains(output.getType().getTensorType().getElemType());
    }

    private boolean canBeScores(Onnx.ValueInfoProto output) {
        return shape(output).isEmpty() || classes(output).isPresent();
    }

    private int likelihood(Onnx.ValueInfoProto output) {
        String name = output.getName().toLowerCase(Locale.ROOT);
        ScoreEnd end = ends.of(output.getName());
        int likelihood = ends.isReadOn(output.getName()) ? 0 : 4;
        likelihood += end == ScoreEnd.SOFTMAX ? 3 : end == ScoreEnd.SIGMOID ? 1 : 0;
        likelihood += SCORES.stream().anyMatch(name::contains) ? 3 : 0;
        likelihood -= OTHERS.stream().anyMatch(name::contains) ? 8 : 0;
        return likelihood + (labels > 0 && classes(output).orElse(0) == labels ? 16 : 0);
    }

    /** The number of scores of an image; empty if the shape is not known or is no score for each class. */
    OptionalInt classes(Onnx.ValueInfoProto output) {
        List<Long> shape = shape(output).orElse(null);
        if (shape == null) {
            return OptionalInt.empty();
        }
        boolean perImage = shape.size() > 1 || shape.size() == 1 && (shape.get(0) == batch || shape.get(0) == 0);
        boolean whole = !perImage && batch > 1; // no axis of images
        List<Long> each = perImage ? shape.subList(1, shape.size()) : shape;
        boolean one = each.stream().filter(side -> side != 1).count() <= 1 && each.stream().allMatch(side -> side > 0);
        long classes = each.stream().reduce(1L, (a, b) -> a * b);
        return one && !whole && classes <= Integer.MAX_VALUE ? OptionalInt.of((int) classes) : OptionalInt.empty();
    }

    /** As counted, or else as the file says it where it says all but the batch. */
    Optional<List<Long>> shape(Onnx.ValueInfoProto output) {
        Onnx.TypeProto.Tensor type = output.getType().getTensorType();
        List<Long> declared = type.getShape().getDimList().stream().map(Onnx.TensorShapeProto.Dimension::getDimValue).toList();
        boolean all = type.hasShape() && !declared.isEmpty() && declared.stream().skip(1).allMatch(side -> side > 0);
        return Optional.ofNullable(shapes.get(output.getName())).or(() -> all ? Optional.of(declared) : Optional.empty());
    }
}
