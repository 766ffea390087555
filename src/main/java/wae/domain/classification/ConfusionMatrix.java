package wae.domain.classification;

import java.util.Arrays;

/** Confusion matrix: counts of images by label and predicted class. Immutable. */
public final class ConfusionMatrix {

    private final int classes;
    private final long[] counts;

    private ConfusionMatrix(int classes, long[] counts) {
        this.classes = classes;
        this.counts = counts;
    }

    /** Counts of a number of pictures. @param labels and predictions, one of each for every picture */
    public static ConfusionMatrix of(int classes, int[] labels, int[] predictions) {
        if (labels.length != predictions.length) {
            throw new IllegalArgumentException(labels.length + " labels do not go with " + predictions.length
                    + " predictions");
        }
        long[] counts = new long[Math.multiplyExact(classes, classes)];
        for (int i = 0; i < labels.length; i++) {
            counts[labels[i] * classes + predictions[i]]++;
        }
        return new ConfusionMatrix(classes, counts);
    }

    /** Number of classes. */
    public int classes() {
        return classes;
    }

    /** Number of images with a label that were predicted as a class. */
    public long count(int label, int predicted) {
        return counts[label * classes + predicted];
    }

    /** Support: number of images with a label. */
    public long pictures(int label) {
        return Arrays.stream(counts, label * classes, (label + 1) * classes).sum();
    }

    /** Recall: fraction of the images with a label that were predicted as it; 0 if there are none. */
    public double recall(int label) {
        long pictures = pictures(label);
        return pictures == 0 ? 0 : (double) count(label, label) / pictures;
    }

    /** Precision: fraction of the images predicted as a class that have its label; 0 if there are none. */
    public double precision(int predicted) {
        long taken = 0;
        for (int label = 0; label < classes; label++) {
            taken += count(label, predicted);
        }
        return taken == 0 ? 0 : (double) count(predicted, predicted) / taken;
    }
}
