package wae.domain.classification;

import java.nio.file.Path;
import java.util.Optional;
import wae.domain.task.Problem;

/** Opens classifiers that other programs wrote, as ONNX models. */
@FunctionalInterface
public interface ExternalModels {

    /**
     * Looks into a model; runs nothing. The file is not trusted.
     *
     * @throws Problem naming the file, if it is no ONNX model, or none that takes a picture and gives scores
     */
    default ExternalModel read(Path file) throws Problem {
        return read(file, Optional.empty());
    }

    /**
     * Looks into a model of which one output is wanted.
     *
     * @param output its name; empty to take the one that looks most like scores
     * @throws Problem as above, and naming the outputs, if there is none of that name
     */
    ExternalModel read(Path file, Optional<String> output) throws Problem;
}
