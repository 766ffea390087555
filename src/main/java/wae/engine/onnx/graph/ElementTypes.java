package wae.engine.onnx.graph;

import java.util.Map;
import java.util.Optional;
import onnx.Onnx;

/** Types of the values of arrays, by ONNX's numbers: how many bits one takes, and which type an operator gives. */
final class ElementTypes {

    private static final int FLOAT = Onnx.TensorProto.DataType.FLOAT_VALUE;
    private static final int UINT8 = Onnx.TensorProto.DataType.UINT8_VALUE;
    private static final int INT32 = Onnx.TensorProto.DataType.INT32_VALUE;
    private static final int INT64 = Onnx.TensorProto.DataType.INT64_VALUE;
    private static final int BOOL = Onnx.TensorProto.DataType.BOOL_VALUE;
    /** By ONNX's number of the type; texts have no fixed size. */
    private static final int[] BITS = {32, 32, 8, 8, 16, 16, 32, 64, 0, 8, 16, 64, 32, 64, 64, 128, 16, 8, 8, 8, 8, 4, 4, 4};
    private static final String[] NAMES = {"unknown", "float", "uint8", "int8", "uint16", "int16", "int32", "int64", "string",
        "bool", "float16", "double", "uint32", "uint64", "complex64", "complex128", "bfloat16", "float8", "float8", "float8",
        "float8", "uint4", "int4", "float4"};

    private ElementTypes() {
    }

    static int bits(int type) {
        return type >= 0 && type < BITS.length ? BITS[type] : BITS[FLOAT];
    }

    /** As ONNX calls it. */
    static String name(int type) {
        return type >= 0 && type < NAMES.length ? NAMES[type] : NAMES[0];
    }

    /** Bytes that so many values take, a last byte begun counted whole. */
    static long bytes(int type, long count) {
        return (Math.multiplyExact(count, (long) bits(type)) + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** The type of what a node gives. @param types of arrays that are known; others count as floats */
    static int given(Onnx.NodeProto node, Map<String, Integer> types) {
        return switch (node.getOpType()) {
            case "Cast" -> attribute(node, "to").map(found -> (int) found.getI()).orElse(FLOAT);
            case "Constant", "ConstantOfShape" -> attribute(node, "value").map(found -> found.getT().getDataType()).orElse(FLOAT);
            case "QuantizeLinear" -> input(node, 2, types, UINT8);
            case "DequantizeLinear" -> input(node, 1, types, FLOAT);
            case "QLinearConv", "QLinearMatMul" -> input(node, 7, types, UINT8);
            case "ConvInteger", "MatMulInteger" -> INT32;
            case "Shape", "Size", "ArgMax", "ArgMin" -> INT64;
            case "Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual", "Not", "And", "Or", "Xor", "IsNaN" -> BOOL;
            case "Where" -> input(node, 1, types, FLOAT);
            default -> input(node, 0, types, FLOAT);
        };
    }

    private static int input(Onnx.NodeProto node, int index, Map<String, Integer> types, int otherwise) {
        return index < node.getInputCount() ? types.getOrDefault(node.getInput(index), otherwise) : otherwise;
    }

    private static Optional<Onnx.AttributeProto> attribute(Onnx.NodeProto node, String name) {
        return node.getAttributeList().stream().filter(one -> one.getName().equals(name)).findFirst();
    }
}
