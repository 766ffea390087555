package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onnx.Onnx;

/**
 * An ONNX model's graph without its weights' values.
 *
 * @param nodes   in an order in which each reads only what is there before it
 * @param stored  arrays in the file, by name, without long lists of values
 * @param inputs  that are not stored
 * @param outputs in order
 * @param about   versions and properties of the model
 * @param weights of the whole model, wherever they are stored
 */
public record Graph(List<Onnx.NodeProto> nodes, Map<String, Onnx.TensorProto> stored, List<Onnx.ValueInfoProto> inputs,
                    List<Onnx.ValueInfoProto> outputs, About about, Weights weights) {

    /**
     * What a model says of itself.
     *
     * @param formatVersion version of the file format (IR)
     * @param operatorSet   version of the standard's operators
     * @param properties    free texts by name
     */
    public record About(long formatVersion, long operatorSet, Map<String, String> properties) {

        /** Copies the map. */
        public About {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * Weights in initialisers, constant nodes, branches and local functions.
     *
     * @param count     number of values
     * @param bytes     that they take, each array in its own type
     * @param elsewhere arrays whose values lie in other files
     */
    public record Weights(long count, long bytes, List<Onnx.TensorProto> elsewhere) {

        /** Copies the list. */
        public Weights {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Copies the lists. */
    public Graph {
        nodes = List.copyOf(nodes);
        stored = Map.copyOf(stored);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The same with one of its outputs in front. */
    public Graph withFirst(Onnx.ValueInfoProto output) {
        List<Onnx.ValueInfoProto> sorted = new ArrayList<>(List.of(output));
        outputs.stream().filter(other -> !other.equals(output)).forEach(sorted::add);
        return new Graph(nodes, stored, inputs, sorted, about, weights);
    }

    /** A type of values as ONNX calls it. @param type ONNX's number */
    public static String typeName(int type) {
        return ElementTypes.name(type);
    }
}
