package wae.domain.network;

import wae.domain.task.Problem;

/** Starts networks that take the time of each of their layers. */
public interface LayerProfiler {

    /** The engine that runs them. */
    Engine engine();

    /**
     * Makes a network ready to run, rewritten and optimised just as it runs without being watched.
     *
     * @param threads number of threads that one run may use, at least 1
     * @throws Problem if the engine cannot run or watch it
     */
    ProfiledNetwork start(TrainedNetwork network, int threads) throws Problem;
}
