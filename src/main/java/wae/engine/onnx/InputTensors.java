package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;

/** Input tensors of one batch and size, in memory outside of the Java heap that is used again from run to run. */
final class InputTensors implements AutoCloseable {

    private final int batch;
    private final PictureSize size;
    private final List<InputSlot> filled;
    private final List<ByteBuffer> buffers = new ArrayList<>();
    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

    InputTensors(OrtEnvironment environment, List<InputSlot> slots, int batch, PictureSize size) throws OrtException {
        this.batch = batch;
        this.size = size;
        this.filled = slots.stream().filter(slot -> !slot.isFlag()).toList();
        try {
            for (InputSlot input : slots) {
                int count = Math.toIntExact(input.count(batch, size));
                ByteBuffer buffer = ByteBuffer.allocateDirect(Math.multiplyExact(count, input.kind().bytes()))
                        .order(ByteOrder.nativeOrder());
                if (!input.isFlag()) {
                    buffers.add(buffer);
                }
                tensors.put(input.name(), input.kind().tensor(environment, buffer, input.shape(batch, size)));
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
            long count = filled.get(i).count(batch, size);
            if (inputs.get(i).length != count) {
                throw new IllegalArgumentException("input " + i + " needs " + count + " values, not " + inputs.get(i).length);
            }
            filled.get(i).kind().put(inputs.get(i), buffers.get(i));
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
