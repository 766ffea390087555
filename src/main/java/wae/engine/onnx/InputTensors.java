package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;

/** Input tensors of one batch and size, in memory outside of the Java heap that is used again from run to run. */
final class InputTensors implements AutoCloseable {

    private final int batch;
    private final PictureSize size;
    private final List<FloatBuffer> buffers = new ArrayList<>();
    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

    InputTensors(OrtEnvironment environment, List<InputSlot> slots, int batch, PictureSize size) throws OrtException {
        this.batch = batch;
        this.size = size;
        try {
            for (InputSlot input : slots) {
                long[] shape = input.shape(batch, size);
                int count = Math.toIntExact(batch * input.channels() * size.pixels());
                FloatBuffer buffer = ByteBuffer.allocateDirect(Math.multiplyExact(count, Float.BYTES))
                        .order(ByteOrder.nativeOrder()).asFloatBuffer();
                buffers.add(buffer);
                tensors.put(input.name(), OnnxTensor.createTensor(environment, buffer, shape));
            }
        } catch (OrtException | RuntimeException e) {
            close();
            throw e;
        }
    }

    boolean isFor(int otherBatch, PictureSize otherSize) {
        return batch == otherBatch && size.equals(otherSize);
    }

    /** @throws IllegalArgumentException if there are not as many inputs, or not as many values, as the tensors hold */
    void fill(List<float[]> inputs) {
        if (inputs.size() != buffers.size()) {
            throw new IllegalArgumentException(buffers.size() + " inputs are needed, not " + inputs.size());
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).length != buffers.get(i).capacity()) {
                throw new IllegalArgumentException("input " + i + " needs " + buffers.get(i).capacity() + " values, not "
                        + inputs.get(i).length);
            }
            buffers.get(i).clear().put(inputs.get(i)).rewind();
        }
    }

    Map<String, OnnxTensor> byName() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
