package wae.domain.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/** Weights to start training from, the same for the same seed on every machine and engine. */
public final class Initialiser {

    private Initialiser() {
    }

    /**
     * He's start (He et al., ICCV 2015): weight matrices normally distributed with variance 2 / inputs of a value, biases,
     * means and shifts zero, variances and scales one.
     *
     * @param size of the inputs (dense layers depend on it)
     */
    public static Weights he(NetworkPlan plan, PictureSize size, long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        Parameters.of(plan, size).forEach((parameter, shape) ->
                tensors.put(parameter, tensor(parameter, shape, seeds.split())));
        return new Weights(tensors);
    }

    private static WeightTensor tensor(String parameter, List<Integer> shape, RandomGenerator random) {
        float[] values = new float[Math.toIntExact(WeightTensor.count(shape))];
        if (Parameters.isWeightMatrix(parameter)) {
            double deviation = Math.sqrt(2.0 * shape.get(0) / values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (deviation * random.nextGaussian());
            }
        } else if (parameter.endsWith(".variance") || parameter.endsWith(".scale")) {
            Arrays.fill(values, 1);
        }
        return new WeightTensor(shape, values);
    }
}
