package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemRun;
import wae.domain.classification.Systems;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.machine.Machine;
import wae.domain.network.LayerProfiler;
import wae.domain.network.ProfiledNetwork;
import wae.domain.network.StepTime;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingStatus;
import wae.domain.training.Initialiser;

/** Times systems layer by layer under the same protocol as whole systems: warm-up, then in turn on fresh pictures. */
public final class LayerMeasurement {

    private final LayerProfiler profiler;
    private final PictureResampler resampler;
    private final Machine machine;

    /** Measurements on this machine. */
    public LayerMeasurement(LayerProfiler profiler, PictureResampler resampler, Machine machine) {
        this.profiler = profiler;
        this.resampler = resampler;
        this.machine = machine;
    }

    /**
     * Measures.
     *
     * @param photographs that windows are taken from, a fresh one each round
     * @param listener    told after each round
     * @param monitor     cancelling it stops; the rounds that are done are kept
     * @throws Problem if a system cannot be started, run or watched
     */
    public LayerProfile measure(ComparisonSettings settings, List<Picture> photographs,
                                Consumer<TimingStatus> listener, Monitor monitor) throws Problem {
        List<ProfiledNetwork> networks = new ArrayList<>();
        try {
            List<SystemRun> runs = new ArrayList<>();
            for (String name : settings.systems()) {
                monitor.check();
                ClassifierSystem system = Systems.of(name, settings.classes(), settings.picture());
                networks.add(profiler.start(new TrainedNetwork(system.plan(), weights(system, settings)), settings.threads()));
                runs.add(new SystemRun(system, networks.get(networks.size() - 1), resampler));
            }
            List<Boolean> counts = new ArrayList<>();
            FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                    settings.timing().seed());
            TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(settings.timing()).measure(runs, fresh,
                    status -> {
                        counts.add(status.phase() == TimingStatus.Phase.MEASURING && !status.repeated());
                        listener.accept(status);
                    }, monitor);
            return new LayerProfile(settings, times(result, networks, counts), result.rounds().size(), machine);
        } finally {
            networks.forEach(ProfiledNetwork::close);
        }
    }

    private static Weights weights(ClassifierSystem system, ComparisonSettings settings) {
        return system.withFixed(Initialiser.he(system.plan(), system.networkInput(), settings.timing().seed()));
    }

    /** @param counts whether a run counts: one for each round, warm-up and repeated ones among them */
    private static List<LayerTimes> times(TimingResult result, List<ProfiledNetwork> networks, List<Boolean> counts)
            throws Problem {
        List<LayerTimes> times = new ArrayList<>();
        for (int i = 0; i < networks.size() && !result.rounds().isEmpty(); i++) {
            List<List<StepTime>> all = networks.get(i).steps();
            List<List<StepTime>> counted = new ArrayList<>();
            for (int run = 0; run < counts.size(); run++) { // a run of a round that was not finished may follow
                if (counts.get(run)) {
                    counted.add(all.get(run));
                }
            }
            String name = result.systems().get(i);
            times.add(LayerTimes.of(name, counted, result.timing(name).medianMillis()));
        }
        return times;
    }
}
