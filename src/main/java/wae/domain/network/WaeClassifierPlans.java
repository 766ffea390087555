package wae.domain.network;

import java.util.List;

/**
 * Accelerated classifiers around a backbone. A split gives I_L and I_H at half the size; each is batch-normalised
 * without scale or shift; the backbone runs on I_L, a light network of the same shape on I_H; the backbone has a head
 * of its own, the fusion network reads both last feature maps; the score is the sum of both heads.
 *
 * <p>Outputs, in order: {@link #LOW_SCORES}, {@link #FUSION_SCORES}, {@link Backbone#SCORES}, each one number per class
 * before softmax.
 */
public final class WaeClassifierPlans {

    /** Output of the low branch's head alone. */
    public static final String LOW_SCORES = "low_scores";
    /** Output of the fusion network alone. */
    public static final String FUSION_SCORES = "fusion_scores";

    /** Before the names of the encoder's layers: {@code encoder_conv1} is the auto-encoder's {@code conv1}. */
    public static final String ENCODER = "encoder_";
    /** Before the names of the backbone's layers. */
    public static final String BACKBONE = "backbone_";
    /** Before the names of the light network's layers. */
    public static final String LIGHT = "light_";
    /** Before the names of the layers of a fixed Haar split. */
    public static final String HAAR = "haar_";

    private static final String LOW_NORMALISED = "low_normalised";
    private static final String HIGH_NORMALISED = "high_normalised";

    private WaeClassifierPlans() {
    }

    /** The layers of an accelerated classifier that leave its split: I_L, then I_H or the details. */
    public static List<String> bands(NetworkPlan classifier) {
        return List.of(classifier.layer(LOW_NORMALISED).inputs().get(0),
                classifier.layer(HIGH_NORMALISED).inputs().get(0));
    }

    /** Around a learned encoder. */
    public static NetworkPlan wae(Backbone backbone, int classes) {
        return around("wae-" + backbone.name(), backbone, AutoEncoderPlans.encoder(backbone.encoderWidth()), ENCODER,
                AutoEncoderPlans.LOW, classes);
    }

    /**
     * The same with the fixed Haar wavelet in place of the encoder: LL to the backbone, nine detail planes to the
     * light.
     */
    public static NetworkPlan haar(Backbone backbone, int classes) {
        return around("wavelet-" + backbone.name(), backbone, HaarDecomposition.plan(), HAAR, HaarDecomposition.LOW, classes);
    }

    /** @param low which of the split's two outputs the backbone runs on; the light network runs on the other */
    private static NetworkPlan around(String name, Backbone backbone, NetworkPlan split, String prefix, String low,
                                      int classes) {
        PlanBuilder plan = new PlanBuilder();
        List<String> bands = plan.embed(split, prefix, plan.input(AutoEncoderPlans.PICTURE, 3));
        int lowAt = split.outputs().indexOf(low);
        String high = split.outputs().get(1 - lowAt);
        int highPlanes = ((Layer.Convolution) split.layer(high)).outputs();

        String lowInput = normalised(plan, LOW_NORMALISED, bands.get(lowAt));
        String highInput = normalised(plan, HIGH_NORMALISED, bands.get(1 - lowAt));
        String features = plan.embed(backbone.features(), BACKBONE, lowInput).get(0);
        String lightFeatures = plan.embed(backbone.light(highPlanes), LIGHT, highInput).get(0);

        plan.head("low_", features, backbone.lowHidden(), classes);
        String both = plan.add(new Layer.Concat("fusion_features", List.of(features, lightFeatures)));
        plan.head("fusion_", both, backbone.fusionHidden(), classes);
        plan.add(new Layer.Add(Backbone.SCORES, List.of(LOW_SCORES, FUSION_SCORES), Activation.NONE));
        return plan.build(name, LOW_SCORES, FUSION_SCORES, Backbone.SCORES);
    }

    private static String normalised(PlanBuilder plan, String name, String input) {
        return plan.add(new Layer.BatchNormalisation(name, input, false, Activation.NONE));
    }
}
