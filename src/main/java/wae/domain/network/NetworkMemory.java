package wae.domain.network;

import java.util.Map;
import wae.domain.image.PictureSize;

/**
 * Memory that a network needs for one picture, counted from its plan at 32 bits a value, not measured: an engine's
 * own buffers and copies come on top.
 *
 * @param weightBytes     weights, biases and statistics
 * @param activationBytes maximum of the outputs of layers that are needed at the same time when layers run in the plan's order
 */
public record NetworkMemory(long weightBytes, long activationBytes) {

    /** Counts a plan at an input size. */
    public static NetworkMemory of(NetworkPlan plan, PictureSize size) {
        return new NetworkMemory(Float.BYTES * NetworkCost.of(plan, size).parameters(),
                Float.BYTES * maxAlive(plan, plan.shapes(size)));
    }

    /** Weights and activations. */
    public long bytes() {
        return weightBytes + activationBytes;
    }

    private static long maxAlive(NetworkPlan plan, Map<String, Shape> shapes) {
        return Liveness.most(plan.layers().stream().map(layer -> new Liveness.Step(layer.name(), layer.inputs(),
                shapes.get(layer.name()).count(), inPlace(layer))).toList(), plan.outputs());
    }

    /** Whether a layer can write over what it reads. */
    private static boolean inPlace(Layer layer) {
        return layer instanceof Layer.Dropout || layer instanceof Layer.BatchNormalisation;
    }
}
