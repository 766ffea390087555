package wae.engine.onnx.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onnx.Onnx;
import wae.domain.classification.ScoreEnd;

/** What a graph does last on the way to one of its outputs. */
public final class GraphEnd {

    /** Values stay what they are, are rounded, averaged, or limited from below only. */
    private static final Set<String> PASSING = Set.of("Identity", "Cast", "CastLike", "Reshape", "Flatten", "Squeeze",
            "Unsqueeze", "Transpose", "Dropout", "QuantizeLinear", "DequantizeLinear", "GlobalAveragePool", "AveragePool",
            "QLinearGlobalAveragePool", "QLinearAveragePool", "ReduceMean");
    private static final Set<String> SOFTMAX = Set.of("Softmax", "QLinearSoftmax");
    private static final Set<String> SIGMOID = Set.of("Sigmoid", "HardSigmoid", "QLinearSigmoid");
    private static final Set<String> LINEAR = Set.of("Gemm", "MatMul", "Conv", "QLinearConv", "QLinearMatMul", "QGemm",
            "FusedConv", "FusedGemm", "FusedMatMul", "MatMulNBits", "LogSoftmax", "BatchNormalization", "Relu");
    /** With a stored array these move or scale; of two computed ones nothing is known. */
    private static final Set<String> ADDING = Set.of("Add", "Sub", "Mul", "Div", "QLinearAdd", "QLinearMul");
    private static final int MAX_STEPS = 200;

    private final Graph graph;
    private final Map<String, Onnx.NodeProto> makers = new HashMap<>();

    /** @param graph that is looked through backwards */
    public GraphEnd(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> node.getOutputList().forEach(output -> makers.put(output, node)));
    }

    /** What comes last before an output. */
    public ScoreEnd of(String output) {
        String name = output;
        boolean moved = false;
        for (int step = 0; step < MAX_STEPS && makers.containsKey(name); step++) {
            Onnx.NodeProto node = makers.get(name);
            String operator = node.getOpType();
            if (PASSING.contains(operator) && node.getInputCount() > 0) {
                name = node.getInput(0);
            } else if (ADDING.contains(operator) && computed(node).size() == 1) {
                moved = true;
                name = computed(node).get(0);
            } else if (LINEAR.contains(operator)) {
                return ScoreEnd.LINEAR;
            } else {
                return moved ? ScoreEnd.UNKNOWN : SOFTMAX.contains(operator) ? ScoreEnd.SOFTMAX
                        : SIGMOID.contains(operator) ? ScoreEnd.SIGMOID : ScoreEnd.UNKNOWN;
            }
        }
        return ScoreEnd.UNKNOWN;
    }

    /** The inputs of an addition or multiplication that are neither stored nor constant. */
    private List<String> computed(Onnx.NodeProto node) {
        return node.getInputList().stream().filter(name -> !name.isEmpty() && !graph.stored().containsKey(name)
                && !(makers.containsKey(name) && makers.get(name).getOpType().equals("Constant"))).toList();
    }

    /** Whether an output gives the highest scores only, in order, so that a place in it is no class. */
    public boolean isRanked(String output) {
        String name = output;
        for (int step = 0; step < MAX_STEPS && makers.containsKey(name); step++) {
            Onnx.NodeProto node = makers.get(name);
            if (node.getOpType().equals("TopK") || !PASSING.contains(node.getOpType()) || node.getInputCount() == 0) {
                return node.getOpType().equals("TopK");
            }
            name = node.getInput(0);
        }
        return false;
    }

    /** Whether the array of an output is read by another node. */
    public boolean isReadOn(String output) {
        return graph.nodes().stream().anyMatch(node -> node.getInputList().contains(output));
    }

    /**
     * What 8-bit numbers of an output stand for.
     *
     * @param scale of a step
     * @param zero  which of them stands for 0
     */
    public record Quantisation(float scale, int zero) {
    }

    /** Of an output of 8-bit numbers; empty if it is not stored, or not one for all numbers. */
    public Optional<Quantisation> quantisation(String output) {
        List<Onnx.TensorProto> found = quantising(output).stream().map(graph.stored()::get).filter(Objects::nonNull).toList();
        if (found.isEmpty() || StoredTensors.array(found.get(0)).floats().size() != 1) {
            return Optional.empty();
        }
        int zero = found.size() < 2 ? 0 : found.get(1).getInt32DataCount() == 1 ? found.get(1).getInt32Data(0)
                : found.get(1).getRawData().isEmpty() ? 0 : found.get(1).getRawData().byteAt(0);
        boolean signed = found.size() > 1 && found.get(1).getDataType() == Onnx.TensorProto.DataType.INT8_VALUE;
        return Optional.of(new Quantisation(StoredTensors.array(found.get(0)).floats().get(0).floatValue(),
                signed ? zero : zero & 0xff));
    }

    /** Names of scale and zero point of the operator that quantises last. */
    private List<String> quantising(String output) {
        String name = output;
        for (int step = 0; step < MAX_STEPS && makers.containsKey(name); step++) {
            Onnx.NodeProto node = makers.get(name);
            int scale = switch (node.getOpType()) {
                case "QuantizeLinear" -> 1;
                case "QLinearSoftmax", "QLinearSigmoid", "QLinearGlobalAveragePool", "QLinearAveragePool" -> 3;
                case "QLinearConv", "QLinearMatMul", "QLinearAdd", "QLinearMul" -> 6;
                case "QGemm" -> 7;
                default -> 0;
            };
            if (scale > 0 && node.getInputCount() > scale) {
                return node.getInputList().subList(scale, Math.min(scale + 2, node.getInputCount()));
            }
            if (!PASSING.contains(node.getOpType()) || node.getOpType().equals("Cast") || node.getInputCount() == 0) {
                return List.of();
            }
            name = node.getInput(0);
        }
        return List.of();
    }
}
