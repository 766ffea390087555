package wae.domain.comparison;

import java.util.Locale;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkCost;
import wae.domain.network.NetworkMemory;
import wae.domain.network.NetworkPlan;

/**
 * What each layer of a network costs for one picture.
 *
 * @param name   of the network or system
 * @param size   of what the network is given
 * @param cost   layer by layer
 * @param memory counted, not measured
 */
public record CostTable(String name, PictureSize size, NetworkCost cost, NetworkMemory memory) {

    /** Of a plan. @throws IllegalArgumentException if its layers do not fit together at this size */
    public static CostTable of(String name, NetworkPlan plan, PictureSize size) {
        return new CostTable(name, size, NetworkCost.of(plan, size), NetworkMemory.of(plan, size));
    }

    /** What kind a layer is, as plans have it. */
    public static String kind(NetworkCost.LayerCost layer) {
        return layer.layer().getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** As comma-separated values, a line for each layer. */
    public String csv() {
        StringBuilder text = new StringBuilder("layer,kind,input,output,multiply-adds,parameters\n");
        cost.layers().forEach(layer -> text.append(String.format(Locale.ROOT, "%s,%s,%s,%s,%d,%d\n",
                layer.layer().name(), kind(layer), layer.input(), layer.output(), layer.multiplyAdds(),
                layer.parameters())));
        return text.toString();
    }

    /** As a table to read, with the sums under it. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format("%-28s %-20s %-14s %-14s %14s %12s%n", "layer", "kind",
                "input", "output", "multiply-adds", "parameters"));
        cost.layers().forEach(layer -> text.append(String.format(Locale.ROOT, "%-28s %-20s %-14s %-14s %,14d %,12d%n",
                layer.layer().name(), kind(layer), layer.input(), layer.output(), layer.multiplyAdds(),
                layer.parameters())));
        text.append(String.format(Locale.ROOT, "%s at %s: %s multiply-adds, %.2f M parameters, %.1f MB of memory"
                + " (counted: %.1f weights, %.1f peak activations)%n", name, size, CountWords.multiplyAdds(cost.multiplyAdds()),
                cost.parameters() / 1e6, memory.bytes() / 1e6, memory.weightBytes() / 1e6, memory.activationBytes() / 1e6));
        return text.toString();
    }
}
