package wae.engine.onnx.graph;

import java.util.List;
import java.util.Map;
import onnx.Onnx;

/**
 * An ONNX model's graph without its weights' values.
 *
 * @param nodes       in an order in which each reads only what is there before it
 * @param stored      arrays in the file, by name, without long lists of values
 * @param inputs      that are not stored
 * @param outputs     in order
 * @param operatorSet version of the standard's operators
 */
public record Graph(List<Onnx.NodeProto> nodes, Map<String, Onnx.TensorProto> stored, List<Onnx.ValueInfoProto> inputs,
                    List<Onnx.ValueInfoProto> outputs, long operatorSet) {

    /** Copies the lists. */
    public Graph {
        nodes = List.copyOf(nodes);
        stored = Map.copyOf(stored);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Number of values in all stored arrays that are no whole numbers of 32 or 64 bits, which are shapes and places. */
    public long parameters() {
        return stored.values().stream().filter(tensor -> tensor.getDataType() != Onnx.TensorProto.DataType.INT64_VALUE
                && tensor.getDataType() != Onnx.TensorProto.DataType.INT32_VALUE)
                .mapToLong(tensor -> Array.product(tensor.getDimsList())).sum();
    }
}
