package wae.domain.optimisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;

/**
 * Which layers of a plan each layer of its rewritten twin does. A layer that kept its name does itself, a merged one
 * ({@code a+b}) those that its name lists, and each also does the layers before it that have gone.
 */
public final class LayerOrigins {

    private final List<String> order;
    private final Map<String, Set<String>> byRewritten = new HashMap<>();

    /** @param rewritten what {@link Optimiser} made of the plan */
    public LayerOrigins(NetworkPlan plan, NetworkPlan rewritten) {
        order = plan.layers().stream().map(Layer::name).toList();
        Map<String, String> doneBy = new HashMap<>();
        for (Layer layer : rewritten.layers()) {
            Set<String> origins = byRewritten.computeIfAbsent(layer.name(), name -> new TreeSet<>());
            List<String> names = order.contains(layer.name()) ? List.of(layer.name())
                    : List.of(layer.name().split("\\+"));
            names.stream().filter(order::contains).forEach(origins::add);
            origins.forEach(origin -> doneBy.putIfAbsent(origin, layer.name()));
        }
        for (int i = plan.layers().size() - 1; i >= 0; i--) { // readers first: chains of gone layers end somewhere
            Layer layer = plan.layers().get(i);
            String by = doneBy.get(layer.name());
            if (by != null) {
                byRewritten.get(by).add(layer.name());
                layer.inputs().forEach(input -> doneBy.putIfAbsent(input, by));
            }
        }
    }

    /** Layers of the plan in its order; empty for a layer that the rewritten plan has not. */
    public List<String> of(String rewrittenLayer) {
        Set<String> origins = byRewritten.getOrDefault(rewrittenLayer, Set.of());
        return order.stream().filter(origins::contains).toList();
    }
}
