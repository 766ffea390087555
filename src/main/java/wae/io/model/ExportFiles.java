package wae.io.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.image.PictureSize;
import wae.domain.network.EngineFormat;
import wae.domain.network.ModelFormat;
import wae.domain.network.NetworkExport;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.file.GuardedFolder;

/** Networks as files for other programs. */
public final class ExportFiles implements NetworkExport {

    private final ModelFormat onnx;
    private final EngineFormat dl4j;
    private final NetworkFiles files;

    /** Files of these formats. */
    public ExportFiles(ModelFormat onnx, EngineFormat dl4j) {
        this.onnx = onnx;
        this.dl4j = dl4j;
        this.files = new NetworkFiles(onnx, ClassifierFiles.MAX_BYTES);
    }

    @Override
    public Optional<Path> find(Path run, String network) throws Problem {
        return GuardedFolder.of(run).existing(network + ".onnx");
    }

    @Override
    public TrainedNetwork read(Path file) throws Problem {
        return files.read(file);
    }

    @Override
    public void writeOnnx(TrainedNetwork network, Path file) throws Problem {
        AtomicFiles.write(file, out -> onnx.write(network, Map.of(), out));
    }

    @Override
    public List<String> writeDl4j(TrainedNetwork network, PictureSize size, Path file) throws Problem {
        try {
            AtomicFiles.write(file, out -> dl4j.write(network, size, out));
        } catch (IllegalArgumentException e) {
            throw new Problem(network.plan().name() + " cannot be written for Deeplearning4j: " + e.getMessage() + ".", e);
        }
        return dl4j.ownLayers(network.plan());
    }
}
