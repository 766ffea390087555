package wae.domain.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/** The encoder that an accelerated classifier holds within itself, its layers' names after a prefix. */
public final class EncoderWithin {

    private static final String PREFIX = WaeClassifierPlans.ENCODER;

    private EncoderWithin() {
    }

    /** Whether a network holds one. */
    public static boolean isIn(TrainedNetwork network) {
        return network.plan().layers().stream().anyMatch(layer -> layer.name().startsWith(PREFIX));
    }

    /**
     * The encoder of a classifier.
     *
     * @param classifier around a learned encoder
     * @throws IllegalArgumentException if it has none
     */
    public static TrainedNetwork of(TrainedNetwork classifier) {
        Layer first = classifier.plan().layers().stream().filter(layer -> layer.name().startsWith(PREFIX)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(classifier.plan().name() + " has no encoder"));
        NetworkPlan encoder = AutoEncoderPlans.encoder(((Layer.Convolution) first).outputs());
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        classifier.weights().tensors().forEach((name, tensor) -> {
            if (name.startsWith(PREFIX)) {
                tensors.put(name.substring(PREFIX.length()), tensor);
            }
        });
        return new TrainedNetwork(encoder, new Weights(tensors));
    }

    /**
     * A classifier's weights with an encoder's in place of its own.
     *
     * @throws IllegalArgumentException with one sentence, if the encoder has another width
     */
    static Weights replaced(Weights classifier, TrainedNetwork encoder) {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(classifier.tensors());
        encoder.weights().tensors().forEach((name, tensor) -> {
            List<Integer> shape = classifier.get(PREFIX + name).shape();
            Requirement.that(shape.equals(tensor.shape()), "The encoder has " + width(encoder)
                    + " channels in its hidden layers, but this classifier needs another number: choose the same number of channels.");
            tensors.put(PREFIX + name, tensor);
        });
        return new Weights(tensors);
    }

    public static int width(TrainedNetwork encoder) {
        return ((Layer.Convolution) encoder.plan().layers().get(1)).outputs();
    }
}
