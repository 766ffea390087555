package wae.domain.classification;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Opens classifiers that other programs wrote, as ONNX models. */
@FunctionalInterface
public interface ExternalModels {

    /**
     * Looks into a model; runs nothing. The file is not trusted.
     *
     * @throws Problem naming the file, if it is no ONNX model, or none that takes a picture and gives scores
     */
    ExternalModel read(Path file) throws Problem;
}
