package wae.engine.dl4j;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.nd4j.linalg.api.ndarray.INDArray;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;

/** Layers that are looked at for the Taylor criterion: nothing is dropped, some convolutions are watched. */
final class TaylorLayers extends TrainingLayers {

    private final Map<String, String> convolutionOf = new HashMap<>();
    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private int examples;

    /** @param convolutions of the plan, to be watched after their ReLU */
    TaylorLayers(NetworkPlan plan, List<String> convolutions) {
        super(0, 0, new StepClock());
        for (String convolution : convolutions) {
            convolutionOf.put(afterActivation(plan, convolution), convolution);
            sums.put(convolution, new double[((Layer.Convolution) plan.layer(convolution)).outputs()]);
        }
    }

    /** The layer that holds a convolution's channels after their ReLU: itself, or the normalisation that reads it. */
    private static String afterActivation(NetworkPlan plan, String convolution) {
        return plan.layers().stream().filter(layer -> layer instanceof Layer.BatchNormalisation normalisation
                        && normalisation.input().equals(convolution) && normalisation.activation() == Activation.RELU)
                .findFirst().map(Layer::name).orElse(convolution);
    }

    /** To be called once for each step. */
    void count(int more) {
        examples += more;
    }

    /** By convolution, in the order given. */
    Map<String, double[]> criteria() {
        Map<String, double[]> criteria = new LinkedHashMap<>();
        sums.forEach((convolution, sum) -> {
            double[] means = sum.clone();
            for (int i = 0; i < means.length; i++) {
                means[i] /= examples;
            }
            criteria.put(convolution, means);
        });
        return criteria;
    }

    @Override
    DropoutLayer dropout(Layer.Dropout d) {
        return super.dropout(new Layer.Dropout(d.name(), d.input(), 0));
    }

    @Override
    Optional<WatchVertex.Watcher> watcher(Layer layer) {
        return Optional.ofNullable(convolutionOf.get(layer.name())).map(sums::get)
                .map(sum -> (activations, gradients) -> add(activations, gradients, sum));
    }

    /** Absolute value of each example's mean over positions. */
    private static void add(INDArray activations, INDArray gradients, double[] sum) {
        double[] criteria = activations.mul(gradients).reshape(activations.size(0), activations.size(1), -1)
                .mean(2).reshape(-1).toDoubleVector();
        for (int i = 0; i < criteria.length; i++) {
            sum[i % sum.length] += Math.abs(criteria[i]);
        }
    }
}
