package wae.viewmodel.train;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.run.RunSpeed;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.TrainingSettings;
import wae.words.Words;

/** How fast trainings of a kind were here before, so that the next one's time can be told before it starts. */
final class RunSpeeds {

    private final Machine machine;
    private final Map<String, Double> stepsPerSecond = new HashMap<>();

    /** @param machine this one: speeds of others say nothing here */
    RunSpeeds(Machine machine) {
        this.machine = machine;
    }

    /** Learns from saved runs, newest first; what is known already is newer. */
    void learn(List<RunSpeed> saved) {
        saved.stream().filter(speed -> isHere(speed.description().machine())).forEach(speed ->
                stepsPerSecond.putIfAbsent(kind(speed.description().settings(), speed.description().threads()),
                        speed.stepsPerSecond()));
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
        String time = StatusWords.time(Duration.ofSeconds(Math.round(seconds)));
        return all.size() > 1 ? Words.of("train.estimate-stages", time)
                : Words.of("train.estimate", time, StatusWords.rate(all.get(0).steps() / seconds));
    }

    /** All that the time of a step depends on. */
    private static String kind(TrainingSettings settings, int threads) {
        String network = settings instanceof AutoEncoderSettings autoEncoder
                ? autoEncoder.width() + " " + autoEncoder.get(AutoEncoderSettings.DECODER) + " " + autoEncoder.patch()
                : ((ClassifierSettings) settings).system().name() + " " + ((ClassifierSettings) settings).picture();
        return settings.stage() + " " + network + " " + settings.batch() + " " + threads;
    }
}
