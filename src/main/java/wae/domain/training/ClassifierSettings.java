package wae.domain.training;

import java.util.ArrayList;
import java.util.List;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.dataset.Augmentation;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;

/**
 * Everything that decides how a classifier is trained: stages 2 and 3 of the method, and plain networks.
 *
 * @param stage          {@link Stage#CLASSIFIER} for WAE and Wavelet+CNN with their split fixed, {@link Stage#JOINT} for
 *                       WAE and Decomposition+CNN, {@link Stage#BASELINE} for the others
 * @param kind           of the system
 * @param backbone       that the system is made from
 * @param classes        that it tells apart, at least 2
 * @param picture        size of the pictures, even sides
 * @param lambda         weight of the energy loss within the transform loss (joint only)
 * @param gamma          weight of the transform loss against the classification loss (joint only); 0 for Decomposition+CNN,
 *                       which learns its split from the labels alone
 * @param sumWeight      weight of the sum's own cross-entropy beside that of the two heads, usually 0
 * @param labelSmoothing share of a label that is spread over all classes, usually 0; the training's cross-entropies are
 *                       against the labels so smoothed
 * @param augmentation   of the training pictures
 * @param optimisation   how weights follow gradients
 * @param steps          mini-batches in all
 * @param batch          pictures in one
 * @param validateEvery  steps between two validations, 0 for once a pass over the data
 * @param seed           of weights, order, augmentation and dropout
 */
public record ClassifierSettings(Stage stage, SystemKind kind, Backbone backbone, int classes, PictureSize picture,
                                 double lambda, double gamma, double sumWeight, double labelSmoothing,
                                 Augmentation augmentation, Optimisation optimisation, long steps, int batch,
                                 long validateEvery, long seed) implements TrainingSettings {

    /** @throws IllegalArgumentException with one sentence, if a value makes no sense */
    public ClassifierSettings {
        Requirement.that(suits(stage, kind), kind.title() + " is not trained in the stage \"" + stage.title() + "\".");
        Requirement.that(classes >= 2, "A classifier tells at least 2 classes apart, not " + classes + ".");
        Requirement.that(picture.equals(picture.even()), "Pictures have even sides, not " + picture + ".");
        Requirement.that(lambda >= 0 && lambda <= 1e6, "Lambda is 0 or more, not " + lambda + ".");
        Requirement.that(gamma >= 0 && gamma <= 1e6, "Gamma is 0 or more, not " + gamma + ".");
        Requirement.that(kind != SystemKind.DECOMPOSITION || gamma == 0,
                "Decomposition+CNN has no transform loss: gamma is 0, not " + gamma + ".");
        Requirement.that(sumWeight >= 0 && sumWeight <= 1e3, "The sum's weight is 0 or more, not " + sumWeight + ".");
        Requirement.that(labelSmoothing >= 0 && labelSmoothing < 1,
                "Label smoothing is 0 to below 1, not " + labelSmoothing + ".");
        Requirement.that(steps >= 1, "There is at least 1 step, not " + steps + ".");
        Requirement.that(batch >= 1 && batch <= 4096, "A batch has 1 to 4096 pictures, not " + batch + ".");
        Requirement.that(validateEvery >= 0, "Steps between validations are 0 or more, not " + validateEvery + ".");
    }

    /** Whether a kind of system is trained in a stage. */
    public static boolean suits(Stage stage, SystemKind kind) {
        return switch (stage) {
            case AUTO_ENCODER -> false;
            case CLASSIFIER -> kind == SystemKind.WAE || kind == SystemKind.WAVELET;
            case JOINT -> kind == SystemKind.WAE || kind == SystemKind.DECOMPOSITION;
            case BASELINE -> !kind.isAccelerated();
        };
    }

    /** The system that is trained; {@link ClassifierSystem#plan} is its network. */
    public ClassifierSystem system() {
        return Systems.of(kind, backbone, classes, picture);
    }

    /** Whether a decoder is trained along: a joint run whose transform loss counts. */
    public boolean hasDecoder() {
        return stage == Stage.JOINT && gamma > 0;
    }

    /** The decoder that goes with the backbone's encoder. */
    public NetworkPlan decoderPlan() {
        return AutoEncoderPlans.decoder(backbone.encoderWidth(), DecoderKind.SUB_PIXEL);
    }

    @Override
    public double learningRate(long step) {
        return optimisation.learningRate(step, steps);
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        if (hasDecoder()) {
            metrics.addAll(List.of(Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS, Metric.TRANSFORM_LOSS,
                    Metric.ENERGY_FRACTION));
        }
        if (kind.isAccelerated()) {
            metrics.addAll(List.of(Metric.LOW_CROSS_ENTROPY, Metric.FUSION_CROSS_ENTROPY));
        }
        metrics.addAll(List.of(Metric.CROSS_ENTROPY, Metric.TOTAL_LOSS, Metric.TRAINING_ACCURACY, Metric.LEARNING_RATE));
        return metrics;
    }

    @Override
    public List<Metric> validationMetrics() {
        List<Metric> metrics = new ArrayList<>();
        if (kind.isAccelerated()) {
            metrics.addAll(List.of(Metric.LOW_ACCURACY, Metric.FUSION_ACCURACY));
        }
        metrics.addAll(List.of(Metric.ACCURACY, Metric.VALIDATION_CROSS_ENTROPY));
        if (hasDecoder()) {
            metrics.addAll(Metric.OF_PROBES);
        }
        return metrics;
    }

    @Override
    public Metric decidingMetric() {
        return Metric.ACCURACY;
    }
}
