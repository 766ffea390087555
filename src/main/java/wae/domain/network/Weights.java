package wae.domain.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All weights of a plan, by parameter name ({@code layer.weight}), in {@link Parameters}' order.
 *
 * @param tensors by parameter name
 */
public record Weights(Map<String, WeightTensor> tensors) {

    /** Keeps the order. */
    public Weights {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /** @throws IllegalArgumentException if there is no such parameter */
    public WeightTensor get(String parameter) {
        WeightTensor tensor = tensors.get(parameter);
        if (tensor == null) {
            throw new IllegalArgumentException("there are no weights for " + parameter);
        }
        return tensor;
    }

    /** Number of values in all. */
    public long count() {
        return tensors.values().stream().mapToLong(tensor -> tensor.values().length).sum();
    }
}
