package wae.domain.classification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Gathers predictions on labelled pictures. For one thread at a time. */
public final class Evaluation {

    private final int classes;
    private final Map<Branch, Accuracy> accuracies = new EnumMap<>(Branch.class);
    private int[] labels = new int[64];
    private int[] predictions = new int[64];
    private int pictures;

    /** @param classes number of classes */
    public Evaluation(int classes) {
        this.classes = classes;
    }

    /** Takes in the prediction on one picture. */
    public void add(Prediction prediction, int label) {
        if (label < 0 || label >= classes || prediction.sum().classes() != classes) {
            throw new IllegalArgumentException("label " + label + " and " + prediction.sum().classes()
                    + " scores do not go with " + classes + " classes");
        }
        prediction.scores().forEach((branch, scores) ->
                accuracies.put(branch, accuracies.getOrDefault(branch, Accuracy.NONE).plus(scores, label)));
        if (pictures == labels.length) {
            labels = Arrays.copyOf(labels, 2 * pictures);
            predictions = Arrays.copyOf(predictions, 2 * pictures);
        }
        labels[pictures] = label;
        predictions[pictures++] = prediction.sum().best();
    }

    /** Accuracy so far of each branch that the classifier has. */
    public Map<Branch, Accuracy> accuracies() {
        return new EnumMap<>(accuracies);
    }

    /** Accuracy so far of the scores that decide. */
    public Accuracy accuracy() {
        return accuracies.getOrDefault(Branch.SUM, Accuracy.NONE);
    }

    /** Confusions so far of the scores that decide. */
    public ConfusionMatrix confusions() {
        return ConfusionMatrix.of(classes, Arrays.copyOf(labels, pictures), Arrays.copyOf(predictions, pictures));
    }
}
