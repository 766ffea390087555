package wae.domain.optimisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Folds a batch normalisation into the convolution before it, where the convolution has no activation and nobody else
 * reads it: {@code ((w * x + b) - mean) / sqrt(variance + epsilon) * scale + shift} is a convolution again. It takes
 * the normalisation's name, because that is what others read.
 */
final class NormalisationFolding {

    private final NetworkPlan plan;
    private final Map<String, WeightTensor> weights;

    private NormalisationFolding(TrainedNetwork network) {
        plan = network.plan();
        weights = new LinkedHashMap<>(network.weights().tensors());
    }

    static TrainedNetwork apply(TrainedNetwork network) {
        return new NormalisationFolding(network).fold();
    }

    private TrainedNetwork fold() {
        Map<String, Layer.BatchNormalisation> byConvolution = new HashMap<>();
        for (Layer layer : plan.layers()) {
            if (layer instanceof Layer.BatchNormalisation b && isLinearAndReadOnce(plan.layer(b.input()))) {
                byConvolution.put(b.input(), b);
            }
        }
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : plan.layers()) {
            Layer.BatchNormalisation following = byConvolution.get(layer.name());
            if (following != null) {
                layers.add(folded((Layer.Convolution) layer, following));
            } else if (!byConvolution.containsValue(layer)) {
                layers.add(layer);
            }
        }
        return new TrainedNetwork(new NetworkPlan(plan.name(), layers, plan.outputs()), new Weights(weights));
    }

    private boolean isLinearAndReadOnce(Layer layer) {
        long readers = plan.layers().stream().flatMap(other -> other.inputs().stream()).filter(layer.name()::equals).count();
        return layer instanceof Layer.Convolution c && c.activation() == Activation.NONE && readers == 1
                && !plan.outputs().contains(layer.name());
    }

    private Layer folded(Layer.Convolution c, Layer.BatchNormalisation b) {
        float[] mean = weights.remove(b.name() + ".mean").values();
        float[] variance = weights.remove(b.name() + ".variance").values();
        WeightTensor scale = weights.remove(b.name() + ".scale");
        WeightTensor shift = weights.remove(b.name() + ".shift");
        WeightTensor weight = weights.remove(c.name() + ".weight");
        WeightTensor bias = weights.remove(c.name() + ".bias");
        float[] newWeight = weight.values().clone();
        float[] newBias = new float[c.outputs()];
        int perOutput = newWeight.length / c.outputs();
        for (int output = 0; output < c.outputs(); output++) {
            double factor = (scale == null ? 1 : scale.values()[output])
                    / Math.sqrt(variance[output] + (double) Layer.BatchNormalisation.EPSILON);
            for (int i = output * perOutput; i < (output + 1) * perOutput; i++) {
                newWeight[i] = (float) (newWeight[i] * factor);
            }
            newBias[output] = (float) (((bias == null ? 0 : bias.values()[output]) - mean[output]) * factor
                    + (shift == null ? 0 : shift.values()[output]));
        }
        weights.put(b.name() + ".weight", new WeightTensor(weight.shape(), newWeight));
        weights.put(b.name() + ".bias", new WeightTensor(List.of(c.outputs()), newBias));
        return new Layer.Convolution(b.name(), c.input(), c.outputs(), c.kernel(), c.stride(), c.padding(), true,
                b.activation());
    }
}
