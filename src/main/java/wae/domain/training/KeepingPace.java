package wae.domain.training;

/** When to keep the state: behind every pass over the data, unless passes are very short, and every five minutes. */
final class KeepingPace {

    private static final long MOST_NANOS = 5L * 60 * 1_000_000_000;
    /** Small data would otherwise be kept more than trained on. */
    private static final long LEAST_NANOS = 10L * 1_000_000_000;

    private final long passSteps;
    private long keptAt = System.nanoTime();
    private long keptStep = -1;

    /** @param passSteps steps of a pass over the data */
    KeepingPace(long passSteps) {
        this.passSteps = passSteps;
    }

    boolean isDue(long done) {
        long since = System.nanoTime() - keptAt;
        return since > MOST_NANOS || done % passSteps == 0 && since > LEAST_NANOS;
    }

    /** Whether a state is newer than what was kept. */
    boolean isBehind(long done) {
        return done > keptStep;
    }

    void kept(long done) {
        keptStep = done;
        keptAt = System.nanoTime();
    }
}
