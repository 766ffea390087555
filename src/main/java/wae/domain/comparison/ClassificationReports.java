package wae.domain.comparison;

import java.nio.file.Path;
import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.task.Problem;

/** Saves what classifiers said, and what networks cost, as JSON. */
public interface ClassificationReports {

    /** Writes predictions, atomically. @param top likeliest classes of each branch */
    void save(String model, ClassNames classes, List<PicturePrediction> predictions, int top, Path file) throws Problem;

    /** Writes an evaluation, atomically. */
    void save(EvaluationReport report, Path file) throws Problem;

    /** Writes the cost of every layer, atomically. */
    void save(CostTable cost, Path file) throws Problem;

    /** Writes the cost of every layer as comma-separated values, atomically. */
    void saveCsv(CostTable cost, Path file) throws Problem;
}
