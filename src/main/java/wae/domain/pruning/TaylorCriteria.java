package wae.domain.pruning;

import java.util.List;
import java.util.Map;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** Measures the Taylor criterion, for which gradients are needed: an engine that trains does it. */
@FunctionalInterface
public interface TaylorCriteria {

    /**
     * The criterion of each channel of some convolutions: absolute value of the mean over positions of activation x
     * gradient of the loss by that activation (after its ReLU), averaged over labelled examples. Not normalised.
     *
     * @param layers names of convolutions of the network
     * @return by layer, one value per channel, 0 or more
     * @throws Problem if the network cannot be run
     */
    Map<String, double[]> of(TrainedNetwork network, List<String> layers) throws Problem;
}
