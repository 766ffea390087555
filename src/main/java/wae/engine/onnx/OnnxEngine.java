package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.network.Engine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.optimisation.Optimiser;
import wae.domain.task.Problem;

/** ONNX Runtime on the processor. Its native code is loaded when the first network starts, not before. */
public final class OnnxEngine implements NetworkEngine {

    /** From this number of weights on (128 MB) a model goes through temporary files, to save copies in memory. */
    private static final long LARGE = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(OnnxEngine.class);

    private final OnnxFormat format;
    private final long large;

    /** @param format writes the models that run */
    public OnnxEngine(OnnxFormat format) {
        this(format, LARGE);
    }

    /** @param large number of weights from which on a model goes through temporary files */
    OnnxEngine(OnnxFormat format, long large) {
        this.format = format;
        this.large = large;
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public void requireReady() throws Problem {
        Sessions.environment();
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        OrtEnvironment environment = Sessions.environment();
        TrainedNetwork faster = Optimiser.optimised(network);
        try {
            return new OnnxNetwork(network.plan().name(), InputSlot.of(network.plan()), OutputSlot.of(network.plan()), environment,
                    NativeCalls.make(() -> session(faster, environment, threads)));
        } catch (OrtException e) {
            throw new Problem("ONNX Runtime cannot run " + network.plan().name() + ": " + RuntimeErrors.words(e) + ".", e);
        }
    }

    private OrtSession session(TrainedNetwork network, OrtEnvironment environment, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = Sessions.options(threads)) {
            return session(network, environment, options);
        }
    }

    /** A session of a network that is rewritten already. */
    OrtSession session(TrainedNetwork network, OrtEnvironment environment, OrtSession.SessionOptions options)
            throws OrtException {
        if (network.weights().count() >= large) {
            try (LargeModel model = LargeModel.write(network)) {
                return environment.createSession(model.file().toString(), options);
            } catch (IOException e) {
                LOG.info("no temporary files for {}, so it takes more memory while it starts", network.plan().name(), e);
            }
        }
        return environment.createSession(format.writeDirect(network), options);
    }
}
