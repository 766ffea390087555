package wae.domain.network;

import java.util.List;

/**
 * The body of a classifier, from planes to its last feature maps, and the sizes of the heads that go with it. One
 * backbone gives the baseline, the accelerated classifier around it and the light network of the same shape.
 *
 * @param features     one input of three planes, one output: the last feature maps, or a vector of their means
 * @param hidden       sizes of the hidden dense layers in the baseline's head; empty where scores follow at once
 * @param encoderWidth channels in the hidden layers of an encoder that suits this backbone
 */
public record Backbone(NetworkPlan features, List<Integer> hidden, int encoderWidth) {

    /** The light network has a quarter of the channels. */
    public static final int LIGHT_DIVISOR = 4;

    /**
     * Heads are not made narrower than this: with half of so few values dropped, small-vgg's heads of 64 and 128 stood
     * at 1.79 and 1.71 nat after 500 steps on CIFAR-10, such of 256 at 1.66 and 1.60, and cost next to nothing.
     */
    private static final int NARROWEST_HEAD = 256;

    /** Name of the baseline's one output, and of an accelerated classifier's sum. */
    public static final String SCORES = "scores";

    /** @throws IllegalArgumentException if the features have not one input and one output */
    public Backbone {
        hidden = List.copyOf(hidden);
        if (features.inputs().size() != 1 || features.outputs().size() != 1) {
            throw new IllegalArgumentException("a backbone has one input and one output: " + features.name());
        }
        if (encoderWidth < 1) {
            throw new IllegalArgumentException("an encoder has at least one channel, not " + encoderWidth);
        }
    }

    /**
     * The backbone within a classifier: everything before the first dense layer on the way to its scores.
     *
     * @param classifier one input; convolutions and so on, then a chain of dense layers (and dropout)
     * @throws IllegalArgumentException if it ends otherwise, saying so
     */
    public static Backbone of(NetworkPlan classifier, int encoderWidth) {
        List<Layer> layers = classifier.layers();
        int first = 0;
        while (first < layers.size() && !isOfHead(layers.get(first))) {
            first++;
        }
        List<Layer> head = layers.subList(first, layers.size());
        if (head.isEmpty() || !head.stream().allMatch(Backbone::isOfHead)) {
            throw new IllegalArgumentException(classifier.name() + " does not end in a chain of dense layers");
        }
        List<Integer> sizes = head.stream().filter(Layer.Dense.class::isInstance)
                .map(layer -> ((Layer.Dense) layer).outputs()).toList();
        NetworkPlan features = new NetworkPlan(classifier.name(), layers.subList(0, first), head.get(0).inputs());
        return new Backbone(features, sizes.subList(0, sizes.size() - 1), encoderWidth);
    }

    private static boolean isOfHead(Layer layer) {
        return layer instanceof Layer.Dense || layer instanceof Layer.Dropout;
    }

    /** As in commands and files, e.g. {@code vgg16}. */
    public String name() {
        return features.name();
    }

    /** This backbone with another encoder width. */
    public Backbone withEncoderWidth(int width) {
        return new Backbone(features, hidden, width);
    }

    /** The baseline: features and head; output {@link #SCORES}, one per class, before softmax. */
    public NetworkPlan baseline(int classes) {
        PlanBuilder plan = new PlanBuilder();
        features.layers().forEach(plan::add);
        plan.head("", features.outputs().get(0), hidden, classes);
        return plan.build(name(), SCORES);
    }

    /** The same features with a quarter of the channels in every convolution, on another number of input planes. */
    public NetworkPlan light(int inputChannels) {
        List<Layer> thin = features.layers().stream().map(layer -> thinned(layer, inputChannels)).toList();
        return new NetworkPlan("light-" + name(), thin, features.outputs());
    }

    /** Hidden sizes of the low branch's head in an accelerated classifier: a quarter (VGG16: 1024, 1024), 256 at least. */
    public List<Integer> lowHidden() {
        return divided(4);
    }

    /** Hidden sizes of the fusion network: half (VGG16: 2048, 2048), 256 at least. */
    public List<Integer> fusionHidden() {
        return divided(2);
    }

    private List<Integer> divided(int divisor) {
        return hidden.stream().map(size -> Math.max(Math.min(size, NARROWEST_HEAD), size / divisor)).toList();
    }

    private static Layer thinned(Layer layer, int inputChannels) {
        if (layer instanceof Layer.Input in) {
            return new Layer.Input(in.name(), inputChannels);
        }
        return layer instanceof Layer.Convolution c
                ? c.withOutputs(Math.max(1, c.outputs() / LIGHT_DIVISOR)) : layer;
    }
}
