package wae.viewmodel.train;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.run.RunSpeed;
import wae.domain.training.TrainingSettings;

/** How fast trainings of a kind were here before, so that the next one's time can be told before it starts. */
final class RunSpeeds {

    private final Machine machine;
    private final Map<String, Double> stepsPerSecond = new HashMap<>();

    /** @param machine this one: the paces of others say nothing here */
    RunSpeeds(Machine machine) {
        this.machine = machine;
    }

    /** Learns from runs that were kept, newest first; what is known already is newer. */
    void learn(List<RunSpeed> kept) {
        kept.stream().filter(pace -> isHere(pace.description().machine())).forEach(pace ->
                stepsPerSecond.putIfAbsent(kind(pace.description().settings(), pace.description().threads()),
                        pace.stepsPerSecond()));
    }

    private boolean isHere(Machine other) {
        return other.processor().equals(machine.processor()) && other.cores() == machine.cores();
    }

    /** Learns from a run that has ended. */
    void remember(RunInView run) {
        run.status().filter(status -> status.stepsPerSecond() > 0).ifPresent(status -> run.description().ifPresent(
                described -> stepsPerSecond.put(kind(described.settings(), described.threads()),
                        status.stepsPerSecond())));
    }

    /** Of all of these together, in words; empty if nothing is known of one. */
    String estimate(List<TrainingSettings> all, int threads) {
        double seconds = all.stream().mapToDouble(
                settings -> settings.steps() / stepsPerSecond.getOrDefault(kind(settings, threads), Double.NaN)).sum();
        if (all.isEmpty() || Double.isNaN(seconds)) {
            return "";
        }
        String time = "About " + StatusWords.time(Duration.ofSeconds(Math.round(seconds)));
        return all.size() > 1 ? time + " in all, at the pace of the last such runs."
                : time + ", at the " + StatusWords.rate(all.get(0).steps() / seconds) + " steps/s of the last such run.";
    }

    /** All that the time of a step depends on. */
    private static String kind(TrainingSettings settings, int threads) {
        String network = settings instanceof AutoEncoderSettings autoEncoder
                ? autoEncoder.width() + " " + autoEncoder.get(AutoEncoderSettings.DECODER) + " " + autoEncoder.patch()
                : ((ClassifierSettings) settings).system().name() + " " + ((ClassifierSettings) settings).picture();
        return settings.stage() + " " + network + " " + settings.batch() + " " + threads;
    }
}
