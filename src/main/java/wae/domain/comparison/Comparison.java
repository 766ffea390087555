package wae.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemRun;
import wae.domain.classification.Systems;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkCost;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingStatus;
import wae.domain.training.Initialiser;

/** Starts systems, times them side by side, and says what came of it. */
public final class Comparison {

    private final Map<Engine, NetworkEngine> engines;
    private final PictureResampler resampler;
    private final Machine machine;
    private final Supplier<List<Fact>> versions;

    /**
     * Comparisons on this machine.
     *
     * @param versions of program and engines, asked for after the measurement
     */
    public Comparison(Map<Engine, NetworkEngine> engines, PictureResampler resampler, Machine machine,
                      Supplier<List<Fact>> versions) {
        this.engines = Map.copyOf(engines);
        this.resampler = resampler;
        this.machine = machine;
        this.versions = versions;
    }

    /**
     * Measures. Systems start one after another, so that the weights of only one are on the heap at a time.
     *
     * @param photographs that windows are taken from, a fresh one each round
     * @param pictures    what they are, in words
     * @param starting    told the name of each system as it starts
     * @param listener    told after each round
     * @param monitor     cancelling it stops; the rounds that are done are kept
     * @throws Problem if a system cannot be started or run
     */
    public Evidence measure(ComparisonSettings settings, List<Picture> photographs, String pictures,
                            Consumer<String> starting, Consumer<TimingStatus> listener, Monitor monitor) throws Problem {
        List<Started> started = new ArrayList<>();
        try {
            for (String name : settings.systems()) {
                monitor.check();
                starting.accept(name);
                started.add(start(settings, name));
            }
            List<SystemRun> runs = started.stream()
                    .map(one -> new SystemRun(one.system(), one.network(), resampler)).toList();
            FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                    settings.timing().seed());
            TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(settings.timing())
                    .measure(runs, fresh, listener, monitor);
            return new Evidence(settings, rows(settings, started, result), result.rounds(), result.discarded(),
                    result.stopped(), pictures, machine, versions.get(), Instant.now());
        } finally {
            started.forEach(one -> one.network().close());
        }
    }

    /** A system that runs. */
    private record Started(ClassifierSystem system, RunningNetwork network, String weightsHash) {
    }

    private Started start(ComparisonSettings settings, String name) throws Problem {
        ClassifierSystem system = Systems.of(name, settings.classes(), settings.picture());
        Weights weights = system.withFixed(
                Initialiser.he(system.plan(), system.networkInput(), settings.timing().seed()));
        NetworkEngine engine = engines.get(settings.engine());
        return new Started(system, engine.start(new TrainedNetwork(system.plan(), weights), settings.threads()),
                WeightsHash.of(weights));
    }

    private static List<ComparedRow> rows(ComparisonSettings settings, List<Started> started, TimingResult result) {
        List<ComparedRow> rows = new ArrayList<>();
        List<SystemTiming> timings = result.timings();
        for (int i = 0; i < timings.size(); i++) {
            ClassifierSystem system = started.get(i).system();
            NetworkCost cost = system.cost();
            rows.add(new ComparedRow(timings.get(i), result.speedUp(settings.systems().get(0), system.name()),
                    cost.multiplyAdds(), cost.parameters(), system.inputNote(), false, started.get(i).weightsHash()));
        }
        return rows;
    }
}
