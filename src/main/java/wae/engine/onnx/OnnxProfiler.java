package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.network.Engine;
import wae.domain.network.LayerProfiler;
import wae.domain.network.ProfiledNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.optimisation.Optimiser;
import wae.domain.task.Problem;

/** Takes the time of layers with ONNX Runtime's own profiler, which writes a file in a temporary folder. */
public final class OnnxProfiler implements LayerProfiler {

    private final OnnxEngine engine;
    private final Path temporary;

    /** @param engine starts the same sessions as without a profiler */
    public OnnxProfiler(OnnxEngine engine) {
        this(engine, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param temporary where the profiler's folders are made */
    OnnxProfiler(OnnxEngine engine, Path temporary) {
        this.engine = engine;
        this.temporary = temporary;
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public ProfiledNetwork start(TrainedNetwork network, int threads) throws Problem {
        OrtEnvironment environment = Sessions.environment();
        TrainedNetwork faster = Optimiser.optimised(network);
        Path folder = folder();
        try {
            OrtSession session = NativeCalls.make(() -> session(faster, environment, threads, folder));
            OnnxNetwork running = new OnnxNetwork(network.plan().name(), InputSlot.of(network.plan()),
                    OutputSlot.of(network.plan()), environment, session);
            return new OnnxProfile(running, session, new StepNames(network.plan(), faster.plan()), folder);
        } catch (OrtException e) {
            OnnxProfile.delete(folder);
            throw new Problem("ONNX Runtime cannot run " + network.plan().name() + ": " + RuntimeErrors.words(e) + ".",
                    e);
        } catch (RuntimeException | Error e) {
            OnnxProfile.delete(folder);
            throw e;
        }
    }

    private OrtSession session(TrainedNetwork network, OrtEnvironment environment, int threads, Path folder)
            throws OrtException {
        try (OrtSession.SessionOptions options = Sessions.options(threads)) {
            options.enableProfiling(folder.resolve("profile").toString());
            return engine.session(network, environment, options);
        }
    }

    private Path folder() throws Problem {
        try {
            return Files.createTempDirectory(temporary, "wae-profile");
        } catch (IOException e) {
            throw new Problem("The times of layers need a temporary folder, and none can be made.", e);
        }
    }
}
