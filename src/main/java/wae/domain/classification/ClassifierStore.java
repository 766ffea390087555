package wae.domain.classification;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Saves classifiers as ONNX models that hold in their metadata all that the workbench needs to use them again. */
public interface ClassifierStore {

    /**
     * Reads one back.
     *
     * @param model a {@code classifier.onnx} of ours, or the run folder that holds it
     * @throws Problem naming what is missing or not ours
     */
    TrainedClassifier open(Path model) throws Problem;

    /** Writes one, atomically. */
    void save(TrainedClassifier classifier, Path file) throws Problem;
}
