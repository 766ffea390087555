package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RunningNetwork;

/** A network in an ONNX Runtime session. */
final class OnnxNetwork implements RunningNetwork {

    private final NetworkPlan plan;
    private final OrtEnvironment environment;
    private final OrtSession session;

    OnnxNetwork(NetworkPlan plan, OrtEnvironment environment, OrtSession session) {
        this.plan = plan;
        this.environment = environment;
        this.session = session;
    }

    @Override
    public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            List<Layer.Input> entries = plan.inputs();
            for (int i = 0; i < entries.size(); i++) {
                tensors.put(entries.get(i).name(), tensor(batch, entries.get(i).channels(), size, inputs.get(i)));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                List<float[]> outputs = new ArrayList<>();
                for (String name : plan.outputs()) {
                    outputs.add(((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer().array());
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed while running " + plan.name() + ": " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(int batch, int channels, PictureSize size, float[] values) throws OrtException {
        FloatBuffer direct = ByteBuffer.allocateDirect(values.length * Float.BYTES).order(ByteOrder.nativeOrder())
                .asFloatBuffer().put(values).rewind();
        return OnnxTensor.createTensor(environment, direct, new long[] {batch, channels, size.height(), size.width()});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close " + plan.name(), e);
        }
    }
}
