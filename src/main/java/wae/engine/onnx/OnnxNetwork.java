package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RunningNetwork;

/** A network in an ONNX Runtime session. */
final class OnnxNetwork implements RunningNetwork {

    private final NetworkPlan plan;
    private final OrtEnvironment environment;
    private final OrtSession session;
    /** The last run's inputs, for the next run of the same size; whoever runs takes them out. */
    private final AtomicReference<InputTensors> spare = new AtomicReference<>();

    OnnxNetwork(NetworkPlan plan, OrtEnvironment environment, OrtSession session) {
        this.plan = plan;
        this.environment = environment;
        this.session = session;
    }

    @Override
    public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
        InputTensors tensors = null;
        try {
            tensors = tensors(batch, size);
            tensors.fill(inputs);
            try (OrtSession.Result result = session.run(tensors.byName())) {
                List<float[]> outputs = new ArrayList<>();
                for (String name : plan.outputs()) {
                    outputs.add(((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer().array());
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed while running " + plan.name() + ": " + e.getMessage(), e);
        } finally {
            close(spare.getAndSet(tensors));
        }
    }

    private InputTensors tensors(int batch, PictureSize size) throws OrtException {
        InputTensors last = spare.getAndSet(null);
        if (last != null && last.isFor(batch, size)) {
            return last;
        }
        close(last);
        return new InputTensors(environment, plan, batch, size);
    }

    private static void close(InputTensors tensors) {
        if (tensors != null) {
            tensors.close();
        }
    }

    @Override
    public void close() {
        close(spare.getAndSet(null));
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close " + plan.name(), e);
        }
    }
}
