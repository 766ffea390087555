package wae.engine.onnx;

import java.util.Arrays;
import java.util.List;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;

/** Small factories of ONNX protobuf messages. */
final class Nodes {

    private Nodes() {
    }

    static Onnx.NodeProto node(String operator, String name, List<String> inputs, String output,
                               Onnx.AttributeProto... attributes) {
        return Onnx.NodeProto.newBuilder().setOpType(operator).setName(name).addAllInput(inputs).addOutput(output)
                .addAllAttribute(Arrays.asList(attributes)).build();
    }

    static Onnx.AttributeProto whole(String name, long value) {
        return Onnx.AttributeProto.newBuilder().setName(name).setType(Onnx.AttributeProto.AttributeType.INT)
                .setI(value).build();
    }

    static Onnx.AttributeProto real(String name, float value) {
        return Onnx.AttributeProto.newBuilder().setName(name).setType(Onnx.AttributeProto.AttributeType.FLOAT)
                .setF(value).build();
    }

    static Onnx.AttributeProto text(String name, String value) {
        return Onnx.AttributeProto.newBuilder().setName(name).setType(Onnx.AttributeProto.AttributeType.STRING)
                .setS(ByteString.copyFromUtf8(value)).build();
    }

    static Onnx.AttributeProto wholes(String name, int... values) {
        Onnx.AttributeProto.Builder builder = Onnx.AttributeProto.newBuilder().setName(name)
                .setType(Onnx.AttributeProto.AttributeType.INTS);
        for (int value : values) {
            builder.addInts(value);
        }
        return builder.build();
    }

    /** One value, given a number of times: kernel sides, strides, paddings. */
    static Onnx.AttributeProto repeated(String name, int value, int times) {
        int[] values = new int[times];
        Arrays.fill(values, value);
        return wholes(name, values);
    }

    static Onnx.TensorProto constant(String name, float... values) {
        Onnx.TensorProto.Builder builder = Onnx.TensorProto.newBuilder().setName(name).addDims(values.length)
                .setDataType(Onnx.TensorProto.DataType.FLOAT_VALUE);
        for (float value : values) {
            builder.addFloatData(value);
        }
        return builder.build();
    }

    static Onnx.TensorProto constant(String name, long... values) {
        Onnx.TensorProto.Builder builder = Onnx.TensorProto.newBuilder().setName(name).addDims(values.length)
                .setDataType(Onnx.TensorProto.DataType.INT64_VALUE);
        for (long value : values) {
            builder.addInt64Data(value);
        }
        return builder.build();
    }

    /** A float tensor's name, type and shape; a number is a fixed side, a text a free one. */
    static Onnx.ValueInfoProto value(String name, Object... sides) {
        Onnx.TensorShapeProto.Builder shape = Onnx.TensorShapeProto.newBuilder();
        for (Object side : sides) {
            shape.addDim(side instanceof Integer fixed
                    ? Onnx.TensorShapeProto.Dimension.newBuilder().setDimValue(fixed)
                    : Onnx.TensorShapeProto.Dimension.newBuilder().setDimParam((String) side));
        }
        return Onnx.ValueInfoProto.newBuilder().setName(name).setType(Onnx.TypeProto.newBuilder().setTensorType(
                Onnx.TypeProto.Tensor.newBuilder().setElemType(Onnx.TensorProto.DataType.FLOAT_VALUE).setShape(shape)))
                .build();
    }
}
