package wae.engine.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wae.domain.image.PictureSize;
import wae.domain.network.ProfiledNetwork;
import wae.domain.network.StepTime;
import wae.domain.task.Problem;

/** A network in a session whose profiler is on. */
final class OnnxProfile implements ProfiledNetwork {

    private final OnnxNetwork network;
    private final OrtSession session;
    private final StepNames names;
    private final Path folder;

    /** @param folder of its own, that the profiler writes to; goes with it */
    OnnxProfile(OnnxNetwork network, OrtSession session, StepNames names, Path folder) {
        this.network = network;
        this.session = session;
        this.names = names;
        this.folder = folder;
    }

    @Override
    public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
        return network.run(batch, size, inputs);
    }

    @Override
    public List<List<StepTime>> steps() throws Problem {
        try {
            return ProfileReader.read(Path.of(NativeCalls.make(session::endProfiling)), names);
        } catch (IOException | OrtException e) {
            throw new Problem("ONNX Runtime's record of the layers' times cannot be read.", e);
        }
    }

    /** Closing the session ends its profiler too, so that the files can go afterwards. */
    @Override
    public void close() {
        network.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
