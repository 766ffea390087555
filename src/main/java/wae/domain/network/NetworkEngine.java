package wae.domain.network;

import wae.domain.task.Problem;

/** Starts networks: the one port that every engine implements. */
public interface NetworkEngine {

    /** Which engine this is. */
    Engine engine();

    /**
     * Makes a network ready to run.
     *
     * @param network plan and weights
     * @param threads number of threads that one run may use, at least 1
     * @throws Problem if the engine cannot run it, e.g. for want of memory or natives
     */
    RunningNetwork start(TrainedNetwork network, int threads) throws Problem;

    /** Loads what it needs. @throws Problem if that cannot be loaded on this machine */
    default void requireReady() throws Problem {
    }
}
