package wae.engine.onnx;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import org.nd4j.shade.protobuf.UnsafeByteOperations;
import org.nd4j.shade.protobuf.WireFormat;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.ParameterFit;
import wae.domain.network.Parameters;
import wae.domain.network.PlanFormat;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Reads plan and weights back from an ONNX model. Walks over the file by hand and looks only at the metadata and the
 * initialisers: what it does not need it never builds, so a hostile file costs no more memory than its own length.
 */
final class OnnxReader {

    /** Most initialisers that are looked at; a network of a thousand layers has a few thousand. */
    private static final int MAX_INITIALISERS = 100_000;
    /** Most sides of an array; weights of convolutions have four. */
    private static final int MAX_SIDES = 4;

    private final Map<String, Onnx.TensorProto> initialisers = new HashMap<>();
    private String planText;

    private OnnxReader() {
    }

    /** @throws IllegalArgumentException with one sentence, if the bytes are not a network that was written here */
    static TrainedNetwork read(byte[] bytes, PlanFormat plans) {
        OnnxReader reader = new OnnxReader();
        try {
            reader.readModel(aliasing(UnsafeByteOperations.unsafeWrap(bytes)));
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not an ONNX model, or it is cut off or damaged", e);
        }
        if (reader.planText == null) {
            throw new IllegalArgumentException(reader.initialisers.isEmpty() ? "it is not an ONNX model"
                    : "it is an ONNX model, but not one that this workbench wrote: it carries no plan");
        }
        NetworkPlan plan = plans.read(reader.planText);
        return new TrainedNetwork(plan, reader.weights(plan));
    }

    private static CodedInputStream aliasing(ByteString bytes) {
        CodedInputStream input = bytes.newCodedInput();
        input.enableAliasing(true); // weights stay where they are until they become floats
        return input;
    }

    private void readModel(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (isMessage(tag, Onnx.ModelProto.GRAPH_FIELD_NUMBER)) {
                readGraph(aliasing(in.readBytes()));
            } else if (isMessage(tag, Onnx.ModelProto.METADATA_PROPS_FIELD_NUMBER)) {
                Onnx.StringStringEntryProto entry = Onnx.StringStringEntryProto.parseFrom(in.readBytes());
                if (entry.getKey().equals(OnnxWriter.PLAN_KEY)) {
                    planText = entry.getValue();
                }
            } else {
                skip(in, tag);
            }
        }
    }

    private void readGraph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (isMessage(tag, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER)) {
                Onnx.TensorProto tensor = Onnx.TensorProto.parseFrom(aliasing(in.readBytes()));
                initialisers.put(tensor.getName(), tensor);
                if (initialisers.size() > MAX_INITIALISERS) {
                    throw new IllegalArgumentException("it has more than " + MAX_INITIALISERS + " arrays of weights");
                }
            } else {
                skip(in, tag);
            }
        }
    }

    private static boolean isMessage(int tag, int field) {
        return WireFormat.getTagFieldNumber(tag) == field
                && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    private static void skip(CodedInputStream in, int tag) throws IOException {
        if (!in.skipField(tag)) {
            throw new InvalidProtocolBufferException("a group ends that never began");
        }
    }

    private Weights weights(NetworkPlan plan) {
        Map<String, List<Integer>> shapes = new HashMap<>();
        initialisers.forEach((name, tensor) -> shapes.put(name, shape(tensor)));
        ParameterFit.require(plan, shapes);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty()) {
                for (String parameter : Parameters.of(layer, new Shape(1, 1, 1)).keySet()) { // the names alone
                    String name = layer.name() + "." + parameter;
                    tensors.put(name, tensor(name, shapes.get(name)));
                }
            }
        }
        return new Weights(tensors);
    }

    private static List<Integer> shape(Onnx.TensorProto tensor) {
        boolean possible = tensor.getDimsCount() <= MAX_SIDES
                && tensor.getDimsList().stream().allMatch(side -> side > 0 && side <= Integer.MAX_VALUE);
        return possible ? tensor.getDimsList().stream().map(Long::intValue).toList() : List.of();
    }

    private WeightTensor tensor(String name, List<Integer> shape) {
        Onnx.TensorProto tensor = initialisers.get(name);
        long count = WeightTensor.count(shape);
        if (tensor.getDataType() != Onnx.TensorProto.DataType.FLOAT_VALUE
                || tensor.getRawData().size() != count * Float.BYTES) {
            throw new IllegalArgumentException("weights " + name + " are not " + count + " 32-bit numbers");
        }
        float[] values = new float[(int) count];
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("weights " + name + " hold values that are no numbers");
            }
        }
        return new WeightTensor(shape, values);
    }
}
