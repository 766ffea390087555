package wae.engine.onnx;

import java.util.List;
import java.util.regex.Pattern;
import wae.domain.network.NetworkPlan;
import wae.domain.optimisation.LayerOrigins;

/**
 * The layers to which the names belong that ONNX Runtime gives the nodes of a graph that it has optimised: {@code fused x} does x
 * and its activation, {@code x_nchwc} is x on blocked memory, {@code x/...} comes from a fusion that began at x, and
 * what follows a colon is a helper of ours. Nodes that only reorder memory belong to no layer.
 */
final class StepNames {

    private static final String FUSED = "fused ";
    private static final Pattern ADDED = Pattern.compile("(_nchwc|_token_\\d+|[:/].*)+$");

    private final NetworkPlan rewritten;
    private final LayerOrigins origins;

    /** @param rewritten the plan that the session was made from */
    StepNames(NetworkPlan plan, NetworkPlan rewritten) {
        this.rewritten = rewritten;
        origins = new LayerOrigins(plan, rewritten);
    }

    /** Layers of the plan that a node does, in the plan's order; empty for none that is known. */
    List<String> layers(String node) {
        String name = node.startsWith(FUSED) ? node.substring(FUSED.length()) : node;
        boolean known = rewritten.layers().stream().anyMatch(layer -> layer.name().equals(name));
        return origins.of(known ? name : ADDED.matcher(name).replaceFirst(""));
    }
}
