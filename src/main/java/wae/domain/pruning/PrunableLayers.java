package wae.domain.pruning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;

/**
 * Which convolutions of a plan may lose output channels: those whose channels reach only layers that can do without some.
 * Channels that a sum joins must keep their number, so of a bottleneck only the inner two convolutions can be pruned; the
 * same holds for channels that leave the network or are rearranged in space.
 */
public final class PrunableLayers {

    private PrunableLayers() {
    }

    /** Names of the prunable convolutions, in the plan's order. */
    public static List<String> of(NetworkPlan plan) {
        Map<String, Set<String>> sources = new HashMap<>();
        Set<String> fixed = new HashSet<>();
        for (Layer layer : plan.layers()) {
            Set<String> read = new HashSet<>();
            layer.inputs().forEach(input -> read.addAll(sources.get(input)));
            if (layer instanceof Layer.Add || layer instanceof Layer.DepthToSpace || layer instanceof Layer.ChannelRange) {
                fixed.addAll(read);
            }
            sources.put(layer.name(), sourcesBehind(layer, read));
        }
        plan.outputs().forEach(output -> fixed.addAll(sources.get(output)));
        return plan.layers().stream().filter(Layer.Convolution.class::isInstance).map(Layer::name)
                .filter(name -> !fixed.contains(name)).toList();
    }

    /** The convolutions whose channels a layer hands on, one by one. */
    private static Set<String> sourcesBehind(Layer layer, Set<String> read) {
        if (layer instanceof Layer.Convolution) {
            return Set.of(layer.name());
        }
        return layer instanceof Layer.Dense ? Set.of() : read;
    }

    /** A plan in which every prunable convolution keeps the same fraction of its channels, at least one. */
    public static NetworkPlan thinned(NetworkPlan plan, double keptFraction) {
        return withOutputs(plan, keptCounts(plan, keptFraction));
    }

    /** How many channels each prunable convolution keeps at an equal fraction, at least one. */
    public static Map<String, Integer> keptCounts(NetworkPlan plan, double keptFraction) {
        if (!(keptFraction > 0 && keptFraction <= 1)) {
            throw new IllegalArgumentException("the fraction to keep must be above 0 and at most 1, not " + keptFraction);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : of(plan)) {
            int outputs = ((Layer.Convolution) plan.layer(name)).outputs();
            counts.put(name, Math.max(1, (int) Math.round(keptFraction * outputs)));
        }
        return counts;
    }

    /** Whether each output channel of a layer is made of the input channel of the same number alone. */
    static boolean handsOnChannels(Layer layer) {
        return layer instanceof Layer.BatchNormalisation || layer instanceof Layer.Pooling
                || layer instanceof Layer.GlobalAverage || layer instanceof Layer.Dropout
                || layer instanceof Layer.Upsampling;
    }

    /**
     * The first convolution or dense layer that reads a layer's channels, through layers that hand them on.
     *
     * @return empty if there is none, or only after a concatenation
     */
    static Optional<Layer> firstReader(NetworkPlan plan, String layerName) {
        Set<String> carrying = new HashSet<>(Set.of(layerName));
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty() && carrying.contains(layer.inputs().get(0))) {
                if (layer instanceof Layer.Convolution || layer instanceof Layer.Dense) {
                    return Optional.of(layer);
                }
                if (handsOnChannels(layer)) {
                    carrying.add(layer.name());
                }
            }
        }
        return Optional.empty();
    }

    static NetworkPlan withOutputs(NetworkPlan plan, Map<String, Integer> outputs) {
        List<Layer> layers = plan.layers().stream().map(layer -> layer instanceof Layer.Convolution c
                ? c.withOutputs(outputs.getOrDefault(c.name(), c.outputs())) : layer).toList();
        return new NetworkPlan(plan.name(), layers, plan.outputs());
    }
}
