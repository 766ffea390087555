package wae.domain.comparison;

import wae.domain.classification.SystemKind;

/**
 * How a classifier is pruned.
 *
 * @param kind      {@link SystemKind#THINET} or {@link SystemKind#TAYLOR}
 * @param keep      fraction of channels that stay, above 0 and at most 1: in each prunable layer (ThiNet), or of all
 *                  together (Taylor)
 * @param samples   pictures that channels are judged on
 * @param parts     in how many parts Taylor drops channels; ThiNet goes layer by layer
 * @param tuneSteps training steps after each layer or part, 0 for none
 * @param lastSteps training steps at the end, 0 for none
 * @param batch     pictures in one training step
 * @param rate      learning rate of these steps, at its highest
 * @param seed      of samples and training
 */
public record PruningSettings(SystemKind kind, double keep, int samples, int parts, long tuneSteps, long lastSteps,
                              int batch, double rate, long seed) {

    /** @throws IllegalArgumentException with one sentence, if a value makes no sense */
    public PruningSettings {
        require(kind.isPruned(), kind.title() + " is no way to prune.");
        require(keep > 0 && keep <= 1, "The fraction to keep must be above 0 and at most 1, not " + keep + ".");
        require(samples >= 1, "The number of samples must be at least 1, not " + samples + ".");
        require(parts >= 1, "The number of parts must be at least 1, not " + parts + ".");
        require(tuneSteps >= 0 && lastSteps >= 0, "Training steps are 0 or more.");
        require(batch >= 1 && batch <= 4096, "A batch has 1 to 4096 images, not " + batch + ".");
        require(rate > 0 && rate <= 1, "The learning rate must be above 0 and at most 1, not " + rate + ".");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
