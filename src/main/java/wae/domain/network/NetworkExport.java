package wae.domain.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Networks from and to files of their own, for other programs. */
public interface NetworkExport {

    /**
     * The file of a network in a run's folder; empty if the run has none of that name.
     *
     * @param network such as "encoder"
     * @throws Problem if it is a link out of the folder, or no ordinary file
     */
    Optional<Path> find(Path run, String network) throws Problem;

    /** Any network of ours in an ONNX file. @throws Problem naming the file and what is wrong with it */
    TrainedNetwork read(Path file) throws Problem;

    /** Writes a network as ONNX, atomically. */
    void writeOnnx(TrainedNetwork network, Path file) throws Problem;

    /**
     * Writes a network as Deeplearning4j's zip, atomically.
     *
     * @param size of its inputs, which that format fixes
     * @return names of layers that only this program's classes can read; empty if all are standard
     */
    List<String> writeDl4j(TrainedNetwork network, PictureSize size, Path file) throws Problem;
}
