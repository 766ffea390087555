package wae.domain.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.HaarDecomposition;
import wae.domain.network.NetworkCost;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Shape;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.wavelet.Wavelet;

/**
 * One row of a comparison: a network and how pictures reach it.
 *
 * @param name     as in commands and files, e.g. {@code wae-vgg16}
 * @param kind     which of the compared systems
 * @param backbone that it is made from
 * @param plan     that runs
 * @param picture  size of the pictures that are classified, even sides
 */
public record ClassifierSystem(String name, SystemKind kind, Backbone backbone, NetworkPlan plan, PictureSize picture) {

    /** @throws IllegalArgumentException with one sentence, if the plan is no such system or has no such pictures */
    public ClassifierSystem {
        List<String> outputs = kind.isAccelerated()
                ? List.of(WaeClassifierPlans.LOW_SCORES, WaeClassifierPlans.FUSION_SCORES, Backbone.SCORES)
                : List.of(Backbone.SCORES);
        boolean colours = plan.inputs().size() == 1 && plan.inputs().get(0).channels() == Picture.CHANNELS;
        if (!colours || !plan.outputs().equals(outputs)) {
            throw new IllegalArgumentException("the network of " + name + " does not lead from three planes to "
                    + String.join(", ", outputs));
        }
        if (!picture.equals(picture.even())) {
            throw new IllegalArgumentException("images of " + name + " have even sides, not " + picture);
        }
        Map<String, Shape> shapes = plan.shapes(kind == SystemKind.HALF_SIZE ? picture.half() : picture);
        Shape scores = shapes.get(Backbone.SCORES);
        if (outputs.stream().anyMatch(output -> !shapes.get(output).equals(scores)) || scores.positions() != 1) {
            throw new IllegalArgumentException("the outputs of " + name + " are not one score per class");
        }
    }

    /** This system under another name. */
    public ClassifierSystem named(String other) {
        return new ClassifierSystem(other, kind, backbone, plan, picture);
    }

    /** Number of classes. */
    public int classes() {
        return plan.shapes(networkInput()).get(Backbone.SCORES).channels();
    }

    /**
     * What the network itself is given: half the picture for the half-size baseline, whose resampling counts as its
     * time.
     */
    public PictureSize networkInput() {
        return kind == SystemKind.HALF_SIZE ? picture.half() : picture;
    }

    /** The place of the scores that decide (the sum, where there are three) among the plan's outputs. */
    public int scoresAt() {
        return plan.outputs().indexOf(Backbone.SCORES);
    }

    /** What the network costs for one picture; a resampling before it is no multiply-add of the network. */
    public NetworkCost cost() {
        return NetworkCost.of(plan, networkInput());
    }

    /** Weights to start from, with the wavelet's own in place of those that a fixed wavelet must not learn. */
    public Weights withFixed(Weights start) {
        if (kind != SystemKind.WAVELET) {
            return start;
        }
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(start.tensors());
        tensors.putAll(HaarDecomposition.weights(WaeClassifierPlans.HAAR));
        return new Weights(tensors);
    }

    /** How the picture is brought to the network, in words for the screen; empty when it goes in as it is. */
    public String inputNote() {
        return switch (kind) {
            case HALF_SIZE -> "halved by resampling, inside its time";
            case WAE, DECOMPOSITION -> "encoder inside its time";
            case WAVELET -> Wavelet.HAAR.title() + " inside its time";
            default -> "";
        };
    }
}
