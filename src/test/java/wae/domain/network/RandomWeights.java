package wae.domain.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import wae.domain.image.PictureSize;

/** Seeded weights for tests: every parameter random, variances positive, so that no term can hide. */
public final class RandomWeights {

    private RandomWeights() {
    }

    /** Weights for every parameter of a plan. */
    public static Weights of(NetworkPlan plan, PictureSize size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        Parameters.of(plan, size).forEach((name, shape) -> {
            float[] values = new float[Math.toIntExact(WeightTensor.count(shape))];
            double scale = Parameters.isWeightMatrix(name) ? Math.sqrt(6.0 * shape.get(0) / values.length) : 0.5;
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (name.endsWith(".variance") ? 0.5 + random.nextDouble()
                        : scale * (2 * random.nextDouble() - 1));
            }
            tensors.put(name, new WeightTensor(shape, values));
        });
        return new Weights(tensors);
    }

    /** A plan with weights for every parameter. */
    public static TrainedNetwork network(NetworkPlan plan, PictureSize size, long seed) {
        return new TrainedNetwork(plan, of(plan, size, seed));
    }

    /** Values in [-1,1), as a network's input. */
    public static float[] input(long count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[Math.toIntExact(count)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return values;
    }
}
