package wae.domain.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wae.domain.image.PictureSize;

/**
 * Memory that a network needs for one picture, counted from its plan at 32 bits a value, not measured: an engine's
 * own buffers and copies come on top.
 *
 * @param weightBytes     weights, biases and statistics
 * @param activationBytes most outputs of layers that are needed at the same time when layers run in the plan's order
 */
public record NetworkMemory(long weightBytes, long activationBytes) {

    /** Counts a plan at an input size. */
    public static NetworkMemory of(NetworkPlan plan, PictureSize size) {
        return new NetworkMemory(Float.BYTES * NetworkCost.of(plan, size).parameters(),
                Float.BYTES * mostAlive(plan, plan.shapes(size)));
    }

    /** Weights and activations. */
    public long bytes() {
        return weightBytes + activationBytes;
    }

    private static long mostAlive(NetworkPlan plan, Map<String, Shape> shapes) {
        List<Layer> layers = plan.layers();
        Map<String, String> places = new HashMap<>(); // where a layer's output lies: its own name, or what it overwrites
        Map<String, Integer> lastNeeded = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            String place = inPlace(layer) ? places.get(layer.inputs().get(0)) : layer.name();
            places.put(layer.name(), place);
            lastNeeded.put(place, i);
            for (String input : layer.inputs()) {
                lastNeeded.put(places.get(input), i);
            }
        }
        plan.outputs().forEach(output -> lastNeeded.put(places.get(output), layers.size()));
        Set<String> alive = new HashSet<>();
        long most = 0;
        for (int i = 0; i < layers.size(); i++) {
            int now = i;
            alive.add(places.get(layers.get(i).name()));
            most = Math.max(most, alive.stream().mapToLong(place -> shapes.get(place).count()).sum());
            alive.removeIf(place -> lastNeeded.get(place) <= now);
        }
        return most;
    }

    /** Whether a layer can write over what it reads. */
    private static boolean inPlace(Layer layer) {
        return layer instanceof Layer.Dropout || layer instanceof Layer.BatchNormalisation;
    }
}
