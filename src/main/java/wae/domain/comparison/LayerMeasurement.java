package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.SystemKind;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.machine.Machine;
import wae.domain.network.LayerProfiler;
import wae.domain.network.NetworkCost;
import wae.domain.network.NetworkEngine;
import wae.domain.network.StepTime;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingStatus;

/** Times systems layer by layer under the same protocol as whole systems: warm-up, then in turn on fresh pictures. */
public final class LayerMeasurement {

    private final LayerProfiler profiler;
    private final Function<NetworkEngine, SystemOpener> openers;
    private final Machine machine;

    /**
     * Measurements on this machine.
     *
     * @param openers open systems as they always do, but with another engine in place of its kind
     */
    public LayerMeasurement(LayerProfiler profiler, Function<NetworkEngine, SystemOpener> openers, Machine machine) {
        this.profiler = profiler;
        this.openers = openers;
        this.machine = machine;
    }

    /**
     * Measures.
     *
     * @param choices     what is measured, at least one
     * @param settings    the engine is the profiler's, whichever they name
     * @param photographs that windows are taken from, a fresh one each round
     * @param starting    told what each system is called as it starts
     * @param listener    told after each round
     * @param monitor     cancelling it stops; the rounds that are done are kept
     * @throws Problem if a system cannot be started, run or watched
     */
    public LayerProfile measure(List<SystemChoice> choices, ComparisonSettings settings, List<Picture> photographs,
                                Consumer<String> starting, Consumer<TimingStatus> listener, Monitor monitor)
            throws Problem {
        WatchedEngine watched = new WatchedEngine(profiler);
        SystemOpener opener = openers.apply(watched);
        List<Started> started = new ArrayList<>();
        MemoryBudget budget = new MemoryBudget(machine, settings);
        try {
            for (SystemChoice choice : choices) {
                monitor.check();
                starting.accept(choice.title());
                started.add(start(opener.open(choice, settings), settings.threads(), watched, budget));
            }
            List<Boolean> counts = new ArrayList<>();
            TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(settings.timing()).measure(
                    started.stream().map(Started::system).toList(), fresh(photographs, settings),
                    status -> {
                        counts.add(status.phase() == TimingStatus.Phase.MEASURING && !status.repeated());
                        listener.accept(status);
                    }, monitor);
            return new LayerProfile(settings, systems(started, result, counts), result.rounds().size(), machine);
        } finally {
            started.forEach(one -> one.system().close());
        }
    }

    private record Started(RunningSystem system, SystemFacts facts, WatchedEngine.Watched network) {
    }

    private static Started start(OpenedSystem opened, int threads, WatchedEngine watched, MemoryBudget budget)
            throws Problem {
        if (opened.facts().kind().isEmpty()) {
            throw new Problem(opened.facts().name()
                    + " is an external model, whose layers cannot be told apart here: choose systems of ours.");
        }
        budget.take(opened.facts());
        RunningSystem system = opened.start(watched.engine(), threads);
        return new Started(system, opened.facts(), watched.newest());
    }

    private static FreshPictures fresh(List<Picture> photographs, ComparisonSettings settings) {
        return new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                settings.timing().seed());
    }

    /** @param counts whether a run counts: one for each round, warm-up and repeated ones among them */
    private static List<LayerProfile.Profiled> systems(List<Started> started, TimingResult result, List<Boolean> counts)
            throws Problem {
        List<LayerProfile.Profiled> systems = new ArrayList<>();
        for (int i = 0; i < started.size() && !result.rounds().isEmpty(); i++) {
            Started one = started.get(i);
            List<List<StepTime>> all = one.network().network().steps();
            List<List<StepTime>> counted = new ArrayList<>();
            for (int run = 0; run < counts.size(); run++) { // a run of a round that was not finished may follow
                if (counts.get(run)) {
                    counted.add(all.get(run));
                }
            }
            SystemKind kind = one.facts().kind().orElseThrow();
            PictureSize picture = one.facts().picture();
            systems.add(new LayerProfile.Profiled(one.facts(), NetworkCost.of(one.network().plan(),
                    kind == SystemKind.HALF_SIZE ? picture.half() : picture),
                    LayerTimes.of(counted, result.timing(result.systems().get(i)).medianMillis())));
        }
        return systems;
    }
}
