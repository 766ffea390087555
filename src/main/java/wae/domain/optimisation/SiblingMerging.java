package wae.domain.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Merges convolutions that read the same layer in the same way into one, and hands each its channels again. It pays
 * where they are thin, like the two heads of an encoder: engines compute in blocks of channels, and two heads of three
 * maps cost two blocks of which most is empty.
 */
final class SiblingMerging {

    /** Channels that ONNX Runtime and oneDNN compute at once with 512-bit registers; 8 with shorter ones. */
    private static final int BLOCK = 16;

    private final NetworkPlan plan;
    private final Map<String, WeightTensor> weights;

    private SiblingMerging(TrainedNetwork network) {
        plan = network.plan();
        weights = new LinkedHashMap<>(network.weights().tensors());
    }

    static TrainedNetwork apply(TrainedNetwork network) {
        return new SiblingMerging(network).merge();
    }

    private TrainedNetwork merge() {
        // convolutions that differ in nothing but name and number of outputs
        Map<Layer, List<Layer.Convolution>> groups = plan.layers().stream()
                .filter(Layer.Convolution.class::isInstance).map(Layer.Convolution.class::cast)
                .collect(Collectors.groupingBy(SiblingMerging::withoutNameAndOutputs, LinkedHashMap::new, Collectors.toList()));
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : plan.layers()) {
            List<Layer.Convolution> group = layer instanceof Layer.Convolution c
                    ? groups.get(withoutNameAndOutputs(c)) : List.of();
            if (!pays(group)) {
                layers.add(layer);
            } else if (group.get(0).equals(layer)) {
                addMerged(group, layers);
            }
        }
        return new TrainedNetwork(new NetworkPlan(plan.name(), layers, plan.outputs()), new Weights(weights));
    }

    private static Layer.Convolution withoutNameAndOutputs(Layer.Convolution c) {
        return new Layer.Convolution("", c.input(), 1, c.kernel(), c.stride(), c.padding(), c.bias(), c.activation());
    }

    private static boolean pays(List<Layer.Convolution> group) {
        int apart = group.stream().mapToInt(c -> blocks(c.outputs())).sum();
        return blocks(group.stream().mapToInt(Layer.Convolution::outputs).sum()) < apart;
    }

    private static int blocks(int channels) {
        return (channels + BLOCK - 1) / BLOCK;
    }

    private void addMerged(List<Layer.Convolution> group, List<Layer> layers) {
        Layer.Convolution first = group.get(0);
        String name = group.stream().map(Layer::name).collect(Collectors.joining("+"));
        int outputs = group.stream().mapToInt(Layer.Convolution::outputs).sum();
        layers.add(new Layer.Convolution(name, first.input(), outputs, first.kernel(), first.stride(), first.padding(),
                first.bias(), first.activation()));
        weights.put(name + ".weight", joined(group, ".weight"));
        if (first.bias()) {
            weights.put(name + ".bias", joined(group, ".bias"));
        }
        int channel = 0;
        for (Layer.Convolution c : group) {
            layers.add(new Layer.ChannelRange(c.name(), name, channel, channel + c.outputs()));
            channel += c.outputs();
        }
    }

    /** One array after the other: outputs are the first side of weights and biases. */
    private WeightTensor joined(List<Layer.Convolution> group, String parameter) {
        List<WeightTensor> parts = group.stream().map(c -> weights.remove(c.name() + parameter)).toList();
        float[] values = new float[parts.stream().mapToInt(part -> part.values().length).sum()];
        int place = 0;
        for (WeightTensor part : parts) {
            System.arraycopy(part.values(), 0, values, place, part.values().length);
            place += part.values().length;
        }
        List<Integer> shape = new ArrayList<>(parts.get(0).shape());
        shape.set(0, parts.stream().mapToInt(part -> part.shape().get(0)).sum());
        return new WeightTensor(shape, values);
    }
}
