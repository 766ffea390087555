package wae.engine.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.CodedOutputStream;
import org.nd4j.shade.protobuf.WireFormat;
import wae.domain.network.ParameterFit;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;

/**
 * Writes a network as an ONNX model straight from its arrays of weights: no protobuf message holds them, so that
 * beside the arrays only the target exists.
 */
final class OnnxWriter {

    /** Metadata key of the plan as JSON. */
    static final String PLAN_KEY = "wae.plan";

    /** The version of the file format that operator set 13 came with. */
    private static final int IR_VERSION = 7;
    private static final int CHUNK = 1 << 14;

    private final byte[] modelHead;
    private final byte[] graphHead;
    private final Map<byte[], WeightTensor> tensors = new LinkedHashMap<>(); // by head
    private final int graphLength;
    private final int length;

    /**
     * A writer.
     *
     * @param notes the metadata, by key
     * @throws IllegalArgumentException if weights are missing, do not fit, or exceed what one ONNX file can hold
     */
    OnnxWriter(TrainedNetwork network, Map<String, String> notes) {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        network.weights().tensors().forEach((name, tensor) -> shapes.put(name, tensor.shape()));
        ParameterFit.require(network.plan(), shapes);
        Onnx.ModelProto.Builder head = modelHead();
        notes.forEach((key, note) ->
                head.addMetadataProps(Onnx.StringStringEntryProto.newBuilder().setKey(key).setValue(note)));
        modelHead = head.build().toByteArray();
        graphHead = OnnxGraph.of(network.plan()).toByteArray();
        network.weights().tensors().forEach((name, tensor) -> tensors.put(tensorHead(name, tensor).toByteArray(), tensor));
        long graph = graphHead.length;
        for (Map.Entry<byte[], WeightTensor> entry : tensors.entrySet()) {
            graph += delimited(Onnx.GraphProto.INITIALIZER_FIELD_NUMBER, tensorLength(entry.getKey(), entry.getValue()));
        }
        long model = modelHead.length + delimited(Onnx.ModelProto.GRAPH_FIELD_NUMBER, graph);
        if (model > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the weights of " + network.plan().name() + " are more than the 2 GB that an ONNX file can hold");
        }
        graphLength = (int) graph;
        length = (int) model;
    }

    /** Number of bytes that {@link #write} writes. */
    int length() {
        return length;
    }

    void write(CodedOutputStream out) throws IOException {
        out.writeRawBytes(modelHead);
        start(out, Onnx.ModelProto.GRAPH_FIELD_NUMBER, graphLength);
        out.writeRawBytes(graphHead);
        byte[] chunk = new byte[CHUNK * Float.BYTES];
        for (Map.Entry<byte[], WeightTensor> entry : tensors.entrySet()) {
            start(out, Onnx.GraphProto.INITIALIZER_FIELD_NUMBER, (int) tensorLength(entry.getKey(), entry.getValue()));
            out.writeRawBytes(entry.getKey());
            start(out, Onnx.TensorProto.RAW_DATA_FIELD_NUMBER, entry.getValue().values().length * Float.BYTES);
            write(entry.getValue().values(), chunk, out);
        }
        out.flush();
    }

    private static void write(float[] values, byte[] chunk, CodedOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        for (int start = 0; start < values.length; start += CHUNK) {
            int count = Math.min(CHUNK, values.length - start);
            bytes.asFloatBuffer().put(values, start, count);
            out.writeRawBytes(chunk, 0, count * Float.BYTES);
        }
    }

    private static void start(CodedOutputStream out, int field, int length) throws IOException {
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(length);
    }

    private static long delimited(int field, long length) {
        return CodedOutputStream.computeTagSize(field) + CodedOutputStream.computeUInt64SizeNoTag(length) + length;
    }

    private static long tensorLength(byte[] head, WeightTensor tensor) {
        return head.length + delimited(Onnx.TensorProto.RAW_DATA_FIELD_NUMBER, (long) tensor.values().length * Float.BYTES);
    }

    /** Name, type and shape of an array of weights, without its values. */
    static Onnx.TensorProto tensorHead(String name, WeightTensor tensor) {
        Onnx.TensorProto.Builder head = Onnx.TensorProto.newBuilder().setName(name)
                .setDataType(Onnx.TensorProto.DataType.FLOAT_VALUE);
        tensor.shape().forEach(head::addDims);
        return head.build();
    }

    /** A model's versions and producer, without a graph. */
    static Onnx.ModelProto.Builder modelHead() {
        return Onnx.ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName("WAE Workbench")
                .addOpsetImport(Onnx.OperatorSetIdProto.newBuilder().setDomain("").setVersion(OnnxGraph.OPERATOR_SET));
    }
}
