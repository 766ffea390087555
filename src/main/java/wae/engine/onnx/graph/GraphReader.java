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
    /** Largest node; one that holds weights of its own is larger, and then they are not where weights belong. */
    private static final int MAX_NODE_BYTES = 16 << 20;

    private final List<Onnx.NodeProto> nodes = new ArrayList<>();
    private final Map<String, Onnx.TensorProto> stored = new HashMap<>();
    private final List<Onnx.ValueInfoProto> inputs = new ArrayList<>();
    private final List<Onnx.ValueInfoProto> outputs = new ArrayList<>();
    private long operatorSet;

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
            CodedInputStream coded = CodedInputStream.newInstance(in, 1 << 16);
            coded.pushLimit(Math.toIntExact(length)); // nothing within claims to be longer than the file
            reader.readModel(coded);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("it is not an ONNX model, or it is cut off or damaged", e);
        }
        if (reader.nodes.isEmpty() || reader.outputs.isEmpty()) {
            throw new IllegalArgumentException("it is not an ONNX model");
        }
        reader.inputs.removeIf(input -> reader.stored.containsKey(input.getName())); // as older models list them too
        return new Graph(reader.nodes, reader.stored, reader.inputs, reader.outputs, reader.operatorSet);
    }

    private void readModel(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.ModelProto.GRAPH_FIELD_NUMBER)) {
                ProtoWalk.within(in, this::readGraph);
            } else if (ProtoWalk.isMessage(tag, Onnx.ModelProto.OPSET_IMPORT_FIELD_NUMBER)) {
                Onnx.OperatorSetIdProto set = Onnx.OperatorSetIdProto.parseFrom(in.readBytes());
                operatorSet = set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx") ? set.getVersion() : operatorSet;
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private void readGraph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.GraphProto.NODE_FIELD_NUMBER)) {
                nodes.add(Onnx.NodeProto.parseFrom(bounded(in)));
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> {
                    Onnx.TensorProto tensor = Stored.read(inner);
                    stored.put(tensor.getName(), tensor);
                });
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INPUT_FIELD_NUMBER)) {
                inputs.add(Onnx.ValueInfoProto.parseFrom(bounded(in)));
            } else if (ProtoWalk.isMessage(tag, Onnx.GraphProto.OUTPUT_FIELD_NUMBER)) {
                outputs.add(Onnx.ValueInfoProto.parseFrom(bounded(in)));
            } else {
                ProtoWalk.skip(in, tag);
            }
            if (nodes.size() > MAX_PARTS || stored.size() > MAX_PARTS || inputs.size() > MAX_PARTS
                    || outputs.size() > MAX_PARTS) {
                throw new IllegalArgumentException("it has more than " + MAX_PARTS + " nodes or arrays");
            }
        }
    }

    private static byte[] bounded(CodedInputStream in) throws IOException {
        int length = in.readRawVarint32();
        if (length < 0 || length > in.getBytesUntilLimit()) {
            throw new InvalidProtocolBufferException("a part is longer than the whole");
        }
        if (length > MAX_NODE_BYTES) {
            throw new IllegalArgumentException("its weights are stored within its nodes, where they cannot be checked");
        }
        return in.readRawBytes(length);
    }
}
