package wae.domain.training;

import wae.domain.task.Problem;

/** An engine that trains. */
public interface Trainer {

    /** Loads what it needs. @throws Problem if that cannot be loaded on this machine */
    default void requireReady() throws Problem {
    }

    /**
     * Gets ready to take the step after the given state.
     *
     * @param threads that a step may use
     * @throws Problem if the engine cannot, e.g. for want of memory or natives
     */
    Training start(TrainingSettings settings, TrainingState state, int threads) throws Problem;
}
