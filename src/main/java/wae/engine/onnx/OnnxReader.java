package wae.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.NotedNetwork;
import wae.domain.network.ParameterFit;
import wae.domain.network.Parameters;
import wae.domain.network.PlanFormat;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.engine.onnx.graph.ProtoWalk;

/**
 * Reads plan, notes and weights back from an ONNX model. Walks over the stream by hand and looks only at the metadata
 * and the initialisers: weights go straight into their arrays, what it does not need it never builds, so a hostile file
 * costs no more memory than its own length.
 */
final class OnnxReader {

    /** Maximum number of initialisers that are looked at; a network of a thousand layers has a few thousand. */
    private static final int MAX_INITIALISERS = 100_000;
    /** Maximum number of notes that are kept. */
    private static final int MAX_NOTES = 100;

    private final Map<String, StoredTensor> initialisers = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    private OnnxReader() {
    }

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException with one sentence, if it is not a network that was written here
     */
    static NotedNetwork read(InputStream in, long length, PlanFormat plans) throws IOException {
        OnnxReader reader = new OnnxReader();
        try {
            ProtoWalk.whole(in, length, reader::readModel);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("it is not an ONNX model, or it is cut off or damaged", e);
        }
        String planText = reader.notes.remove(OnnxWriter.PLAN_KEY);
        if (planText == null) {
            throw new IllegalArgumentException(reader.initialisers.isEmpty() ? "it is not an ONNX model"
                    : "it is an ONNX model, but not one that this workbench wrote: it carries no plan");
        }
        NetworkPlan plan = plans.read(planText);
        return new NotedNetwork(new TrainedNetwork(plan, reader.weights(plan)), reader.notes);
    }

    private void readModel(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.ModelProto.GRAPH_FIELD_NUMBER)) {
                ProtoWalk.within(in, this::readGraph);
            } else if (ProtoWalk.isMessage(tag, Onnx.ModelProto.METADATA_PROPS_FIELD_NUMBER)) {
                Onnx.StringStringEntryProto entry = Onnx.StringStringEntryProto.parseFrom(in.readBytes());
                notes.put(entry.getKey(), entry.getValue());
                if (notes.size() > MAX_NOTES) {
                    throw new IllegalArgumentException("it has more than " + MAX_NOTES + " entries of metadata");
                }
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private void readGraph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER)) {
                StoredTensor tensor = new StoredTensor();
                ProtoWalk.within(in, tensor::read);
                initialisers.put(tensor.name(), tensor);
                if (initialisers.size() > MAX_INITIALISERS) {
                    throw new IllegalArgumentException("it has more than " + MAX_INITIALISERS + " arrays of weights");
                }
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private Weights weights(NetworkPlan plan) {
        Map<String, List<Integer>> shapes = new HashMap<>();
        initialisers.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
        ParameterFit.require(plan, shapes);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty()) {
                for (String parameter : Parameters.of(layer, new Shape(1, 1, 1)).keySet()) { // the names alone
                    String name = layer.name() + "." + parameter;
                    tensors.put(name, initialisers.get(name).weights());
                }
            }
        }
        return new Weights(tensors);
    }
}
