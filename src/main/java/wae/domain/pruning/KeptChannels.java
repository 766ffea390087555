package wae.domain.pruning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which output channels the pruned layers keep.
 *
 * @param byLayer indices kept of each pruned convolution, rising, at least one; layers left out keep all
 */
public record KeptChannels(Map<String, List<Integer>> byLayer) {

    /** @throws IllegalArgumentException if a layer keeps nothing, or indices do not rise from 0 up */
    public KeptChannels {
        Map<String, List<Integer>> copy = new LinkedHashMap<>();
        byLayer.forEach((layer, kept) -> {
            int before = -1;
            for (int index : kept) {
                if (index <= before) {
                    throw new IllegalArgumentException("kept channels of " + layer + " do not rise: " + kept);
                }
                before = index;
            }
            if (kept.isEmpty()) {
                throw new IllegalArgumentException("layer " + layer + " must keep a channel");
            }
            copy.put(layer, List.copyOf(kept));
        });
        byLayer = Collections.unmodifiableMap(copy);
    }

    /** Of one layer alone. */
    public static KeptChannels of(String layer, List<Integer> kept) {
        return new KeptChannels(Map.of(layer, kept));
    }
}
