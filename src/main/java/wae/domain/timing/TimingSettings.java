package wae.domain.timing;

/**
 * How systems are timed.
 *
 * @param batch         pictures in one run
 * @param leastRounds   rounds at least; in a round every system runs once
 * @param leastSeconds  time at least for all rounds together
 * @param mostRounds    rounds at most, whatever the time; bounds memory
 * @param warmUpAtLeast warm-up runs of each system at least
 * @param warmUpAtMost  warm-up runs of each system at most, settled or not
 * @param mostRepeats   how often one round is repeated because memory was collected meanwhile
 * @param seed          of the bootstrap
 */
public record TimingSettings(int batch, int leastRounds, double leastSeconds, int mostRounds, int warmUpAtLeast,
                             int warmUpAtMost, int mostRepeats, long seed) {

    /** One picture at a time, 30 rounds and 10 s at least, 10 to 100 warm-up runs. */
    public static final TimingSettings STANDARD = new TimingSettings(1, 30, 10, 20_000, 10, 100, 3, 1);

    /** @throws IllegalArgumentException with one sentence, if a number is out of its range */
    public TimingSettings {
        require(batch >= 1, "a run holds at least one picture, not " + batch);
        require(leastRounds >= 1, "there is at least one round, not " + leastRounds);
        require(leastSeconds >= 0 && leastSeconds < 1e6, "the least time is 0 s or more, not " + leastSeconds);
        require(mostRounds >= leastRounds, "at most " + mostRounds + " rounds are fewer than at least " + leastRounds);
        require(warmUpAtLeast >= 0, "warm-up runs are 0 or more, not " + warmUpAtLeast);
        require(warmUpAtMost >= warmUpAtLeast,
                "at most " + warmUpAtMost + " warm-up runs are fewer than at least " + warmUpAtLeast);
        require(mostRepeats >= 0, "repeats are 0 or more, not " + mostRepeats);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** These settings with another number of pictures in a run. */
    public TimingSettings withBatch(int pictures) {
        return new TimingSettings(pictures, leastRounds, leastSeconds, mostRounds, warmUpAtLeast, warmUpAtMost,
                mostRepeats, seed);
    }

    /** These settings with other least rounds and seconds; the bound on rounds grows with them. */
    public TimingSettings withLeast(int rounds, double seconds) {
        return new TimingSettings(batch, rounds, seconds, Math.max(rounds, mostRounds), warmUpAtLeast, warmUpAtMost,
                mostRepeats, seed);
    }

    /** These settings with other bounds on warm-up runs. */
    public TimingSettings withWarmUp(int atLeast, int atMost) {
        return new TimingSettings(batch, leastRounds, leastSeconds, mostRounds, atLeast, atMost, mostRepeats, seed);
    }
}
