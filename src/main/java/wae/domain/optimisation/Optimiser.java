package wae.domain.optimisation;

import wae.domain.network.TrainedNetwork;

/**
 * Rewrites a network for running: the same inputs, outputs and results (up to rounding, far below 1e-4 of the largest
 * output), fewer and cheaper layers. Weights that stay as they are are shared, not copied. Not for training, and not
 * for counting costs: the plan that a user sees is the one before.
 */
public final class Optimiser {

    private Optimiser() {
    }

    /** The network with normalisations folded into convolutions and thin convolutions of the same input merged. */
    public static TrainedNetwork optimised(TrainedNetwork network) {
        return SiblingMerging.apply(NormalisationFolding.apply(network));
    }
}
