package wae.domain.timing;

/**
 * How systems are timed.
 *
 * @param batch         pictures in one run
 * @param minRounds   rounds at least; in a round every system runs once
 * @param minSeconds  time at least for all rounds together
 * @param maxRounds    rounds at most, whatever the time; bounds memory
 * @param minWarmUp warm-up runs of each system at least
 * @param maxWarmUp  warm-up runs of each system at most, settled or not
 * @param maxRepeats   how often one round is repeated because memory was collected meanwhile
 * @param seed          of the bootstrap
 */
public record TimingSettings(int batch, int minRounds, double minSeconds, int maxRounds, int minWarmUp,
                             int maxWarmUp, int maxRepeats, long seed) {

    /** One picture at a time, 30 rounds and 10 s at least, 10 to 100 warm-up runs. */
    public static final TimingSettings STANDARD = new TimingSettings(1, 30, 10, 20_000, 10, 100, 3, 1);

    /** @throws IllegalArgumentException with one sentence, if a number is out of its range */
    public TimingSettings {
        require(batch >= 1, "a run holds at least one image, not " + batch);
        require(minRounds >= 1, "there is at least one round, not " + minRounds);
        require(minSeconds >= 0 && minSeconds < 1e6, "the minimum duration is 0 s or more, not " + minSeconds);
        require(maxRounds >= minRounds, "at most " + maxRounds + " rounds are fewer than at least " + minRounds);
        require(minWarmUp >= 0, "warm-up runs are 0 or more, not " + minWarmUp);
        require(maxWarmUp >= minWarmUp,
                "at most " + maxWarmUp + " warm-up runs are fewer than at least " + minWarmUp);
        require(maxRepeats >= 0, "repeats are 0 or more, not " + maxRepeats);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** These settings with another number of pictures in a run. */
    public TimingSettings withBatch(int pictures) {
        return new TimingSettings(pictures, minRounds, minSeconds, maxRounds, minWarmUp, maxWarmUp,
                maxRepeats, seed);
    }

    /** These settings with other least rounds and seconds; the bound on rounds grows with them. */
    public TimingSettings withLeast(int rounds, double seconds) {
        return new TimingSettings(batch, rounds, seconds, Math.max(rounds, maxRounds), minWarmUp, maxWarmUp,
                maxRepeats, seed);
    }

    /** These settings with other bounds on warm-up runs. */
    public TimingSettings withWarmUp(int atLeast, int atMost) {
        return new TimingSettings(batch, minRounds, minSeconds, maxRounds, atLeast, atMost, maxRepeats, seed);
    }
}
