package wae.domain.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.classification.Accuracy;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ConfusionMatrix;

/**
 * What came of a classifier on a labelled data set.
 *
 * @param model       what was evaluated
 * @param data        on what, in words
 * @param fingerprint of the data
 * @param classes     in the order of the confusion matrix
 * @param accuracies  of each branch that the classifier has
 * @param confusions  of the scores that decide
 * @param skipped     damaged pictures that were left out
 * @param byOrder     whether classes of the data and of the model were matched by their order, as no name is in both
 * @param seconds     that it took, reading pictures included
 */
public record EvaluationReport(String model, String data, String fingerprint, ClassNames classes,
                               Map<Branch, Accuracy> accuracies, ConfusionMatrix confusions, int skipped,
                               boolean byOrder, double seconds) {

    /** Copies the map. */
    public EvaluationReport {
        accuracies = Map.copyOf(accuracies);
    }

    /** Of the scores that decide. */
    public Accuracy accuracy() {
        return accuracies.getOrDefault(Branch.SUM, Accuracy.NONE);
    }

    /** As a row of a comparison shows it. */
    public DataAccuracy forRow() {
        return new DataAccuracy(data, Optional.of(classes.names().size()), accuracy());
    }

    /** Branches that it has, in their usual order. */
    public List<Branch> branches() {
        return accuracies.keySet().stream().sorted().toList();
    }
}
