package wae.engine.onnx.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;

/** Reads any ONNX model's graph and leaves out the values of its weights; costs little memory whatever the file's size. */
public final class GraphReader {

    /** Maximum number of nodes, and of stored arrays; the largest classifiers in use have a few thousand. */
    private static final int MAX_PARTS = 100_000;
    /** Longest description of an input, output or property. */
    private static final int MAX_BYTES = 16 << 20;
    /** Branches and loops within each other. */
    private static final int MAX_DEPTH = 32;

    private static final int FUNCTIONS = 25;
    private static final int FUNCTION_NAME = 1;
    private static final int FUNCTION_NODE = 7;
    private static final int SPARSE_INITIALIZER = 15;

    private final List<Onnx.NodeProto> nodes = new ArrayList<>();
    private final Map<String, Onnx.TensorProto> stored = new HashMap<>();
    private final List<Onnx.ValueInfoProto> inputs = new ArrayList<>();
    private final List<Onnx.ValueInfoProto> outputs = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final StoredWeights weights = new StoredWeights();
    private final NodeReader nodeReader = new NodeReader(weights, this::readInner);
    private long formatVersion;
    private long operatorSet;
    private int parts;
    private int depth;

    private GraphReader() {
    }

    /**
     * Reads a model's graph.
     *
     * @param length of the file in bytes, below 2 GB
     * @throws IllegalArgumentException with a part of a sentence, if it is no ONNX model or an absurd one
     */
    public static Graph read(InputStream in, long length) throws IOException {
        GraphReader reader = new GraphReader();
        try {
            ProtoWalk.whole(in, length, reader::readModel);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("it is not an ONNX model, or it is cut off or damaged", e);
        }
        if (reader.nodes.isEmpty() || reader.outputs.isEmpty()) {
            throw new IllegalArgumentException("it is not an ONNX model");
        }
        reader.inputs.removeIf(input -> reader.stored.containsKey(input.getName())); // as older models list them too
        return new Graph(reader.nodes, reader.stored, reader.inputs, reader.outputs,
                new Graph.About(reader.formatVersion, reader.operatorSet, reader.properties), new Graph.Weights(
                        reader.weights.count(), reader.weights.bytes(), reader.weights.elsewhere()));
    }

    private void readModel(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.ModelProto.GRAPH_FIELD_NUMBER)) {
                ProtoWalk.within(in, this::readGraph);
            } else if (ProtoWalk.isMessage(tag, FUNCTIONS)) {
                ProtoWalk.within(in, this::readFunction);
            } else if (ProtoWalk.isNumber(tag, Onnx.ModelProto.IR_VERSION_FIELD_NUMBER)) {
                formatVersion = in.readInt64();
            } else if (ProtoWalk.isMessage(tag, Onnx.ModelProto.METADATA_PROPS_FIELD_NUMBER)) {
                Onnx.StringStringEntryProto entry = Onnx.StringStringEntryProto.parseFrom(bounded(in));
                properties.put(entry.getKey(), entry.getValue());
                count();
            } else if (ProtoWalk.isMessage(tag, Onnx.ModelProto.OPSET_IMPORT_FIELD_NUMBER)) {
                Onnx.OperatorSetIdProto set = Onnx.OperatorSetIdProto.parseFrom(bounded(in));
                operatorSet = set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx") ? set.getVersion() : operatorSet;
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private void readGraph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.GraphProto.NODE_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> nodes.add(nodeReader.read(inner)));
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> store(StoredTensors.read(inner)));
            } else if (ProtoWalk.isMessage(tag, SPARSE_INITIALIZER)) {
                ProtoWalk.within(in, inner -> {
                    Onnx.TensorProto tensor = StoredTensors.readSparse(inner, weights);
                    stored.put(tensor.getName(), tensor);
                });
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INPUT_FIELD_NUMBER)) {
                inputs.add(Onnx.ValueInfoProto.parseFrom(bounded(in)));
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.OUTPUT_FIELD_NUMBER)) {
                outputs.add(Onnx.ValueInfoProto.parseFrom(bounded(in)));
            } else {
                ProtoWalk.skip(in, tag);
                continue;
            }
            count();
        }
    }

    private void store(Onnx.TensorProto tensor) {
        stored.put(tensor.getName(), tensor);
        weights.tensor(tensor);
    }

    /** A branch or a loop's body: only its weights are of interest. */
    private void readInner(CodedInputStream in) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("its branches and loops lie more than " + MAX_DEPTH + " deep in each other");
        }
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.GraphProto.NODE_FIELD_NUMBER)) {
                ProtoWalk.within(in, nodeReader::read);
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> weights.tensor(StoredTensors.read(inner)));
            } else if (ProtoWalk.isMessage(tag, SPARSE_INITIALIZER)) {
                ProtoWalk.within(in, inner -> StoredTensors.readSparse(inner, weights));
            } else {
                ProtoWalk.skip(in, tag);
                continue;
            }
            count();
        }
        depth--;
    }

    private void readFunction(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, FUNCTION_NAME)) {
                weights.function(in.readString());
            } else if (ProtoWalk.isMessage(tag, FUNCTION_NODE)) {
                ProtoWalk.within(in, nodeReader::read);
                count();
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private void count() {
        if (++parts > MAX_PARTS) {
            throw new IllegalArgumentException("it has more than " + MAX_PARTS + " nodes or arrays");
        }
    }

    private static byte[] bounded(CodedInputStream in) throws IOException {
        int length = in.readRawVarint32();
        if (length < 0 || length > in.getBytesUntilLimit()) {
            throw new InvalidProtocolBufferException("a part is longer than the whole");
        }
        if (length > MAX_BYTES) {
            throw new IllegalArgumentException("the description of an input, output or property is longer than 16 MB");
        }
        return in.readRawBytes(length);
    }
}
