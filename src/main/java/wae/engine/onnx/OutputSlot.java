package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import wae.domain.network.NetworkPlan;

/**
 * Output tensor of a session, converted to floats whatever its type.
 *
 * @param name  of the tensor
 * @param scale of 8-bit numbers
 * @param zero  zero point of 8-bit numbers
 */
record OutputSlot(String name, float scale, int zero) {

    static OutputSlot of(String name) {
        return new OutputSlot(name, 1, 0);
    }

    static List<OutputSlot> of(NetworkPlan plan) {
        return plan.outputs().stream().map(OutputSlot::of).toList();
    }

    /**
     * The numbers of a run, example after example.
     *
     * @throws IllegalStateException if it gives something else than numbers, or its first axis is not that of the examples
     */
    float[] values(OnnxValue value, int batch) {
        if (!(value instanceof OnnxTensor tensor)) {
            throw new IllegalStateException("output " + name + " is not a tensor");
        }
        long[] shape = tensor.getInfo().getShape();
        if (batch > 1 && (shape.length == 0 || shape[0] != batch)) {
            throw new IllegalStateException("output " + name + " has shape " + Arrays.toString(shape) + " for a batch of " + batch);
        }
        return switch (tensor.getInfo().type) {
            case FLOAT -> tensor.getFloatBuffer().array();
            case FLOAT16, BFLOAT16 -> floats(tensor.getFloatBuffer());
            case DOUBLE -> floats(tensor.getDoubleBuffer());
            case UINT8 -> levels(tensor.getByteBuffer(), 0xff);
            case INT8 -> levels(tensor.getByteBuffer(), -1);
            default -> throw new IllegalStateException("output " + name + " gives " + tensor.getInfo().type);
        };
    }

    private static float[] floats(FloatBuffer buffer) {
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static float[] floats(DoubleBuffer doubles) {
        float[] values = new float[doubles.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) doubles.get(i);
        }
        return values;
    }

    private float[] levels(ByteBuffer bytes, int mask) {
        float[] values = new float[bytes.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((bytes.get(i) & mask) - zero) * scale;
        }
        return values;
    }
}
