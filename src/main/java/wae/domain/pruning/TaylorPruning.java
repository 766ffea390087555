package wae.domain.pruning;

import java.util.List;
import wae.domain.image.PictureSize;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Prunes by {@link TaylorSelection}: measures, drops a few channels, trains on, and again, until the chosen fraction is
 * left.
 *
 * @param criteria   measured before each step
 * @param fineTuning after each step
 * @param steps      number of steps, at least 1
 */
public record TaylorPruning(TaylorCriteria criteria, FineTuning fineTuning, int steps) {

    /** @throws IllegalArgumentException if there is no step */
    public TaylorPruning {
        if (steps < 1) {
            throw new IllegalArgumentException("pruning takes at least one step, not " + steps);
        }
    }

    /**
     * The network with this fraction of the channels of all its prunable layers together.
     *
     * @param size of the inputs that the weights were made for
     * @throws Problem if the network cannot be run or trained
     */
    public TrainedNetwork prune(TrainedNetwork network, PictureSize size, double keptFraction, Monitor monitor)
            throws Problem {
        List<String> layers = PrunableLayers.of(network.plan());
        int all = channels(network.plan(), layers);
        int goal = PrunableLayers.keptCounts(network.plan(), keptFraction).values().stream().mapToInt(Integer::intValue)
                .sum();
        TrainedNetwork pruned = network;
        for (int step = 1; step <= steps; step++) {
            monitor.check();
            int left = all - (int) ((long) (all - goal) * step / steps);
            int dropped = channels(pruned.plan(), layers) - left;
            KeptChannels kept = TaylorSelection.select(criteria.of(pruned, layers), dropped);
            pruned = fineTuning.tuned(ChannelPruner.prune(pruned, size, kept),
                    monitor.part((step - 1.0) / steps, (double) step / steps));
            monitor.progress((double) step / steps);
        }
        return pruned;
    }

    private static int channels(NetworkPlan plan, List<String> layers) {
        return layers.stream().mapToInt(layer -> ((Layer.Convolution) plan.layer(layer)).outputs()).sum();
    }
}
