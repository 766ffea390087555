package wae.domain.pruning;

import wae.domain.network.TrainedNetwork;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Trains a pruned network on for a while, so that it gets used to its loss. */
@FunctionalInterface
public interface FineTuning {

    /** Leaves the network as it is. */
    FineTuning NONE = (network, monitor) -> network;

    /**
     * The network after some more training; same plan.
     *
     * @throws Problem if it cannot be trained
     */
    TrainedNetwork tuned(TrainedNetwork network, Monitor monitor) throws Problem;
}
