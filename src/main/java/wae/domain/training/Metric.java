package wae.domain.training;

import java.util.List;
import java.util.Locale;

/** What a run measures: every step, or, where {@link #isValidation}, on pictures that it does not learn from. */
public enum Metric {
    /** Mean squared error between pictures and reconstruction. */
    RECONSTRUCTION_LOSS("reconstruction loss", ""),
    /** Mean square of I_H. */
    ENERGY_LOSS("energy loss", ""),
    /** Reconstruction loss plus lambda times energy loss. */
    TRANSFORM_LOSS("transform loss", ""),
    /** Fraction of I_H in the energy of both channels, mean over the batch's pictures. */
    ENERGY_FRACTION("energy fraction of I_H", "%"),
    /** Cross-entropy, in nats, of the low branch's head. */
    LOW_CROSS_ENTROPY("cross-entropy, low branch", "nat"),
    /** Cross-entropy of the fusion network's head. */
    FUSION_CROSS_ENTROPY("cross-entropy, fusion", "nat"),
    /** Cross-entropy of the sum of both heads, or of the one head of a plain network. */
    CROSS_ENTROPY("cross-entropy", "nat"),
    /** What the step made smaller: all terms with their weights, without weight decay. */
    TOTAL_LOSS("total loss", ""),
    /** Fraction of the batch's pictures whose label had the highest score. */
    TRAINING_ACCURACY("training accuracy", "%"),
    /** Of the step. */
    LEARNING_RATE("learning rate", ""),
    /** Top-1 accuracy of the low branch alone. */
    LOW_ACCURACY("validation accuracy, low branch", "%"),
    /** Top-1 accuracy of the fusion network alone. */
    FUSION_ACCURACY("validation accuracy, fusion", "%"),
    /** Top-1 accuracy of the scores that decide. */
    ACCURACY("validation accuracy", "%"),
    /** Cross-entropy of the scores that decide. */
    VALIDATION_CROSS_ENTROPY("validation cross-entropy", "nat"),
    /** Mean over the probe pictures of PSNR with both channels, dB. */
    PROBE_PSNR("PSNR of the preview images", "dB"),
    /** Mean over the probe pictures of PSNR with I_H set to zero, dB. */
    PROBE_PSNR_WITHOUT_HIGH("PSNR of the preview images, I_H zero", "dB"),
    /** Mean over the probe pictures of the transform loss. */
    PROBE_LOSS("transform loss of the preview images", "");

    /** What previews measure. */
    public static final List<Metric> OF_PROBES = List.of(PROBE_PSNR, PROBE_PSNR_WITHOUT_HIGH, PROBE_LOSS);

    private static final double PERCENT = 100;

    private final String title;
    private final String unit;

    Metric(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** Of the value as it is shown, empty if it has none; fractions are 0 to 1 and shown in percent. */
    public String unit() {
        return unit;
    }

    /** A value as it is shown, in its {@link #unit unit}: fractions become percent. */
    public double shown(double value) {
        return unit.equals("%") ? PERCENT * value : value;
    }

    /** Name of its column in files, which stays the same for ever. */
    public String column() {
        return this == ENERGY_FRACTION ? "energy_share" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is measured now and then on pictures that are not trained on, rather than at every step. */
    public boolean isValidation() {
        return ordinal() >= LOW_ACCURACY.ordinal();
    }

    /** Whether a higher value is the better one. */
    public boolean isBetterHigher() {
        return switch (this) {
            case TRAINING_ACCURACY, LOW_ACCURACY, FUSION_ACCURACY, ACCURACY -> true;
            case PROBE_PSNR, PROBE_PSNR_WITHOUT_HIGH -> true;
            default -> false;
        };
    }

    /** Whether a value is better than another one; any number is better than none. */
    public boolean isBetter(double value, double other) {
        return !Double.isNaN(value) && (Double.isNaN(other) || (isBetterHigher() ? value > other : value < other));
    }

    /** Whether a value that is no number means that the training has failed. */
    public boolean isLoss() {
        return ordinal() <= TOTAL_LOSS.ordinal() && this != ENERGY_FRACTION;
    }
}
