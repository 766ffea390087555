package wae.domain.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Engine;
import wae.domain.network.HaarDecomposition;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.task.Problem;

/**
 * An engine in whose networks I_H is zero: the convolution that gives it has no weights left. Others run as they are.
 */
record HighOffEngine(NetworkEngine within) implements NetworkEngine {

    private static final List<String> GIVING_HIGH = List.of(WaeClassifierPlans.ENCODER + AutoEncoderPlans.HIGH + ".",
            WaeClassifierPlans.HAAR + HaarDecomposition.DETAIL + ".");

    @Override
    public Engine engine() {
        return within.engine();
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        return within.start(new TrainedNetwork(network.plan(), withoutHigh(network.weights())), threads);
    }

    private static Weights withoutHigh(Weights weights) {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(weights.tensors());
        tensors.replaceAll((name, tensor) -> GIVING_HIGH.stream().anyMatch(name::startsWith)
                ? new WeightTensor(tensor.shape(), new float[tensor.values().length]) : tensor);
        return new Weights(tensors);
    }
}
