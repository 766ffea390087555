package wae.domain.comparison;

import wae.domain.network.Engine;
import wae.domain.network.LayerProfiler;
import wae.domain.network.NetworkEngine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.ProfiledNetwork;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** An engine whose networks take the time of their layers; remembers the newest. For one thread at a time. */
final class WatchedEngine implements NetworkEngine {

    private final LayerProfiler profiler;
    private Watched newest;

    WatchedEngine(LayerProfiler profiler) {
        this.profiler = profiler;
    }

    /** A network, and the plan that it was made from. */
    record Watched(NetworkPlan plan, ProfiledNetwork network) {
    }

    Watched newest() {
        return newest;
    }

    @Override
    public Engine engine() {
        return profiler.engine();
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        newest = new Watched(network.plan(), profiler.start(network, threads));
        return newest.network();
    }
}
