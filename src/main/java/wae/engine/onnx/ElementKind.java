package wae.engine.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.platform.Fp16Conversions;
import java.nio.ByteBuffer;
import java.util.Optional;
import onnx.Onnx;

/** Types of numbers that a network takes its input in. */
enum ElementKind {
    /** 32-bit numbers. */
    FLOAT(Onnx.TensorProto.DataType.FLOAT_VALUE, OnnxJavaType.FLOAT, Float.BYTES),
    /** 16-bit numbers. */
    FLOAT16(Onnx.TensorProto.DataType.FLOAT16_VALUE, OnnxJavaType.FLOAT16, Short.BYTES),
    /** 64-bit numbers. */
    DOUBLE(Onnx.TensorProto.DataType.DOUBLE_VALUE, OnnxJavaType.DOUBLE, Double.BYTES),
    /** Levels, 0 to 255. */
    UINT8(Onnx.TensorProto.DataType.UINT8_VALUE, OnnxJavaType.UINT8, Byte.BYTES),
    /** Yes or no; no is given, as a network that only classifies does not train. */
    FLAG(Onnx.TensorProto.DataType.BOOL_VALUE, OnnxJavaType.BOOL, Byte.BYTES);

    private static final int MAX_LEVEL = 255;

    private final int onnx;
    private final OnnxJavaType java;
    private final int bytes;

    ElementKind(int onnx, OnnxJavaType java, int bytes) {
        this.onnx = onnx;
        this.java = java;
        this.bytes = bytes;
    }

    /** Of ONNX's number; empty for types that images do not come in. */
    static Optional<ElementKind> of(int onnx) {
        for (ElementKind kind : values()) {
            if (kind.onnx == onnx) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Bytes of one number. */
    int bytes() {
        return bytes;
    }

    OnnxTensor tensor(OrtEnvironment environment, ByteBuffer buffer, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, buffer, shape, java);
    }

    /** Writes numbers from the beginning of a buffer on, rounded to what the type has. */
    void put(float[] values, ByteBuffer buffer) {
        buffer.clear();
        switch (this) {
            case FLOAT -> buffer.asFloatBuffer().put(values);
            case FLOAT16 -> {
                for (float value : values) {
                    buffer.putShort(Fp16Conversions.floatToFp16(value));
                }
            }
            case DOUBLE -> {
                for (float value : values) {
                    buffer.putDouble(value);
                }
            }
            case UINT8 -> {
                for (float value : values) {
                    buffer.put((byte) Math.max(0, Math.min(MAX_LEVEL, Math.round(value))));
                }
            }
            default -> throw new IllegalStateException("nothing is put into " + this);
        }
        buffer.clear();
    }
}
