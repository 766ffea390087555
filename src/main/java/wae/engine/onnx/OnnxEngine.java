package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import wae.domain.network.Engine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** ONNX Runtime on the processor. Its native code is loaded when the first network starts, not before. */
public final class OnnxEngine implements NetworkEngine {

    private final OnnxFormat format;

    /** @param format writes the models that run */
    public OnnxEngine(OnnxFormat format) {
        this.format = format;
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        try (OrtSession.SessionOptions options = Sessions.options(threads)) {
            OrtEnvironment environment = Sessions.environment();
            OrtSession session = environment.createSession(format.writeDirect(network), options);
            return new OnnxNetwork(network.plan(), environment, session);
        } catch (OrtException e) {
            throw new Problem("ONNX Runtime cannot run " + network.plan().name() + ": " + Sessions.firstLine(e) + ".", e);
        }
    }
}
