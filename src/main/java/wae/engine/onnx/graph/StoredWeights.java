package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onnx.Onnx;

/**
 * Gathers the weights of a model wherever it stores them: as initialisers, dense or sparse, or in nodes, also those of
 * branches, loops and local functions. Whole numbers of 32 and 64 bits are shapes and indices, unless a quantised operator
 * computes with them; single numbers, and scales and zero points of quantisation, are no weights.
 */
final class StoredWeights {

    private static final int INT32 = Onnx.TensorProto.DataType.INT32_VALUE;
    private static final Set<Integer> NEVER = Set.of(Onnx.TensorProto.DataType.INT64_VALUE,
            Onnx.TensorProto.DataType.BOOL_VALUE, Onnx.TensorProto.DataType.STRING_VALUE);

    private final List<Onnx.TensorProto> tensors = new ArrayList<>();
    private final Set<String> quantisation = new HashSet<>();
    private final Set<String> quantised = new HashSet<>();
    private final List<InAttribute> inAttributes = new ArrayList<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    /** A tensor in an attribute of a node. */
    private record InAttribute(String operator, String attribute, Onnx.TensorProto tensor) {
    }

    /** An array with its name, as nodes call it. */
    void tensor(Onnx.TensorProto tensor) {
        tensors.add(tensor);
    }

    /** An array in a node. */
    void attribute(String operator, String attribute, Onnx.TensorProto tensor) {
        inAttributes.add(new InAttribute(operator, attribute, tensor));
    }

    /** A local function of the model. */
    void function(String name) {
        functions.add(name);
    }

    /** An attribute of its calls that a local function uses. */
    void reference(String attribute) {
        references.add(attribute);
    }

    /** A node of any graph of the model. */
    void node(Onnx.NodeProto node) {
        switch (node.getOpType()) {
            case "QuantizeLinear" -> mark(node, quantisation, 1, 2);
            case "DequantizeLinear" -> {
                mark(node, quantisation, 1, 2);
                mark(node, quantised, 0);
            }
            case "QLinearConv", "QLinearMatMul" -> {
                mark(node, quantisation, 1, 2, 4, 5, 6, 7);
                mark(node, quantised, 8);
            }
            default -> { }
        }
    }

    private static void mark(Onnx.NodeProto node, Set<String> names, int... inputs) {
        for (int input : inputs) {
            if (input < node.getInputCount()) {
                names.add(node.getInput(input));
            }
        }
    }

    /** How many there are. */
    long count() {
        return all().filter(this::isWeight).mapToLong(StoredTensors::count).sum();
    }

    /** What they take, each in its own type. */
    long bytes() {
        return all().filter(this::isWeight)
                .mapToLong(tensor -> ElementTypes.bytes(tensor.getDataType(), StoredTensors.count(tensor))).sum();
    }

    /** Arrays whose values lie in other files. */
    List<Onnx.TensorProto> elsewhere() {
        return all().filter(tensor -> tensor.getExternalDataCount() > 0).toList();
    }

    /** PyTorch repeats the weights of a module that it writes as a function in the call, where nothing reads them. */
    private Stream<Onnx.TensorProto> all() {
        return Stream.concat(tensors.stream(), inAttributes.stream().filter(one -> !functions.contains(one.operator())
                || references.contains(one.attribute())).map(InAttribute::tensor));
    }

    private boolean isWeight(Onnx.TensorProto tensor) {
        boolean whole = NEVER.contains(tensor.getDataType())
                || tensor.getDataType() == INT32 && !quantised.contains(tensor.getName());
        return !whole && tensor.getDimsCount() > 0 && !quantisation.contains(tensor.getName());
    }
}
