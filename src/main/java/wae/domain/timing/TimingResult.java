package wae.domain.timing;

import java.util.List;

/**
 * A measurement, whole or as far as it came.
 *
 * @param settings  that it was made with
 * @param systems   names, in the order of indices
 * @param warmUps   of each system
 * @param warmUp    rounds before those that count, in order
 * @param rounds    that count, in order
 * @param discarded rounds during which the JVM collected memory, each then repeated
 * @param stopped   whether it was stopped before it was done
 */
public record TimingResult(TimingSettings settings, List<String> systems, List<SystemTiming.WarmUp> warmUps,
                           List<TimingRound> warmUp, List<TimingRound> rounds, List<TimingRound> discarded,
                           boolean stopped) {

    /** Copies the lists. */
    public TimingResult {
        systems = List.copyOf(systems);
        warmUps = List.copyOf(warmUps);
        warmUp = List.copyOf(warmUp);
        rounds = List.copyOf(rounds);
        discarded = List.copyOf(discarded);
    }

    /** Statistics of every system; empty when not one round was done. */
    public List<SystemTiming> timings() {
        return rounds.isEmpty() ? List.of() : systems.stream().map(this::timing).toList();
    }

    /**
     * Statistics of one system.
     *
     * @throws IllegalArgumentException if there is no such system, or no round
     */
    public SystemTiming timing(String system) {
        return SystemTiming.of(system, millis(system), settings.batch(), warmUps.get(index(system)));
    }

    /** How many times faster a system is than the baseline, with its interval. */
    public RatioInterval speedUp(String baseline, String system) {
        return RatioInterval.of(millis(baseline), millis(system), settings.seed());
    }

    /** Number of rounds that count although memory was collected meanwhile, as repeating did not help. */
    public long roundsWithCollections() {
        return rounds.stream().filter(TimingRound::collected).count();
    }

    private List<Double> millis(String system) {
        int index = index(system);
        return rounds.stream().map(round -> round.millis().get(index)).toList();
    }

    private int index(String system) {
        int index = systems.indexOf(system);
        if (index < 0) {
            throw new IllegalArgumentException(system + " was not timed; there are " + String.join(", ", systems));
        }
        return index;
    }
}
