package wae.engine.onnx.graph;

import java.io.IOException;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;
import org.nd4j.shade.protobuf.CodedInputStream;

/**
 * Reads one node without the values of weights that it holds: constants may be hundreds of megabytes. What its branches and
 * bodies hold goes to whoever reads graphs.
 */
final class NodeReader {

    /** Longer texts are no names or modes. */
    private static final int MAX_TEXT = 1 << 16;
    /** Longer lists of numbers are stored as arrays. */
    private static final int MAX_NUMBERS = 1 << 16;

    private static final int SPARSE_TENSOR = 22;
    private static final int TYPE = 20;
    /** In a local function: the attribute of its call that is meant. */
    private static final int REFERENCE = 21;

    private final StoredWeights weights;
    private final ProtoWalk.MessageReader graphs;

    /** @param weights takes the arrays in nodes @param graphs reads a graph within a node */
    NodeReader(StoredWeights weights, ProtoWalk.MessageReader graphs) {
        this.weights = weights;
        this.graphs = graphs;
    }

    Onnx.NodeProto read(CodedInputStream in) throws IOException {
        Onnx.NodeProto.Builder node = Onnx.NodeProto.newBuilder();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.NodeProto.INPUT_FIELD_NUMBER)) {
                node.addInput(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.NodeProto.OUTPUT_FIELD_NUMBER)) {
                node.addOutput(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.NodeProto.NAME_FIELD_NUMBER)) {
                node.setName(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.NodeProto.OP_TYPE_FIELD_NUMBER)) {
                node.setOpType(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.NodeProto.DOMAIN_FIELD_NUMBER)) {
                node.setDomain(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.NodeProto.ATTRIBUTE_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> node.addAttribute(attribute(inner)));
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
        Onnx.NodeProto read = node.build();
        read.getAttributeList().forEach(attribute -> keepWeights(read, attribute));
        weights.node(read);
        return read;
    }

    private void keepWeights(Onnx.NodeProto node, Onnx.AttributeProto attribute) {
        String name = node.getOutputCount() > 0 ? node.getOutput(0) : "";
        if (attribute.hasT()) {
            weights.attribute(node.getOpType(), attribute.getName(), attribute.getT().toBuilder().setName(name).build());
        } else if (attribute.getName().equals("value_floats")) {
            weights.tensor(Onnx.TensorProto.newBuilder().setName(name).addDims(attribute.getFloatsCount())
                    .setDataType(Onnx.TensorProto.DataType.FLOAT_VALUE).build());
        }
    }

    private Onnx.AttributeProto attribute(CodedInputStream in) throws IOException {
        Onnx.AttributeProto.Builder attribute = Onnx.AttributeProto.newBuilder();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.NAME_FIELD_NUMBER)) {
                attribute.setName(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.T_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> attribute.setT(StoredTensors.read(inner)));
            } else if (ProtoWalk.isMessage(tag, SPARSE_TENSOR)) {
                ProtoWalk.within(in, inner -> StoredTensors.readSparse(inner, weights)); // its shape is not followed
            } else if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.G_FIELD_NUMBER)
                    || ProtoWalk.isMessage(tag, Onnx.AttributeProto.GRAPHS_FIELD_NUMBER)) {
                ProtoWalk.within(in, graphs);
            } else if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.S_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> text(inner, attribute));
            } else if (ProtoWalk.isMessage(tag, REFERENCE)) {
                weights.reference(in.readString());
            } else if (ProtoWalk.isNumber(tag, TYPE)) {
                in.readEnum(); // what is there says it as well
            } else if (!number(in, tag, attribute)) {
                ProtoWalk.skip(in, tag);
            }
        }
        return attribute.build();
    }

    private static boolean number(CodedInputStream in, int tag, Onnx.AttributeProto.Builder attribute) throws IOException {
        if (ProtoWalk.isNumber(tag, Onnx.AttributeProto.I_FIELD_NUMBER)) {
            attribute.setI(in.readInt64());
        } else if (ProtoWalk.isNumber(tag, Onnx.AttributeProto.INTS_FIELD_NUMBER)) {
            whole(in, attribute);
        } else if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.INTS_FIELD_NUMBER)) {
            ProtoWalk.within(in, inner -> {
                while (!inner.isAtEnd()) {
                    whole(inner, attribute);
                }
            });
        } else if (ProtoWalk.isFloat(tag, Onnx.AttributeProto.F_FIELD_NUMBER)) {
            attribute.setF(in.readFloat());
        } else if (ProtoWalk.isFloat(tag, Onnx.AttributeProto.FLOATS_FIELD_NUMBER)) {
            real(in, attribute);
        } else if (ProtoWalk.isMessage(tag, Onnx.AttributeProto.FLOATS_FIELD_NUMBER)) {
            ProtoWalk.within(in, inner -> {
                while (!inner.isAtEnd()) {
                    real(inner, attribute);
                }
            });
        } else {
            return false;
        }
        return true;
    }

    private static void whole(CodedInputStream in, Onnx.AttributeProto.Builder attribute) throws IOException {
        long value = in.readInt64();
        requireShort(attribute.addInts(value).getIntsCount());
    }

    private static void real(CodedInputStream in, Onnx.AttributeProto.Builder attribute) throws IOException {
        float value = in.readFloat();
        requireShort(attribute.addFloats(value).getFloatsCount());
    }

    private static void requireShort(int numbers) {
        if (numbers > MAX_NUMBERS) {
            throw new IllegalArgumentException("a node has a list of more than " + MAX_NUMBERS + " numbers");
        }
    }

    private static void text(CodedInputStream in, Onnx.AttributeProto.Builder attribute) throws IOException {
        int bytes = in.getBytesUntilLimit();
        if (bytes <= MAX_TEXT) {
            attribute.setS(ByteString.copyFrom(in.readRawBytes(bytes)));
        } else {
            in.skipRawBytes(bytes);
        }
    }
}
