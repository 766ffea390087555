package wae.domain.run;

import java.time.Duration;

/** When to keep the state: behind every pass over the data, unless passes are very short, and every few minutes. */
final class CheckpointScheduler {

    private final CheckpointPolicy keeping;
    private final long passSteps;
    private long keptAt = System.nanoTime();
    private long keptStep = -1;

    /**
     * A pace.
     *
     * @param passSteps steps of a pass over the data
     */
    CheckpointScheduler(CheckpointPolicy keeping, long passSteps) {
        this.keeping = keeping;
        this.passSteps = passSteps;
    }

    boolean isDue(long done) {
        Duration since = Duration.ofNanos(System.nanoTime() - keptAt);
        return since.compareTo(keeping.most()) > 0 || done % passSteps == 0 && since.compareTo(keeping.least()) > 0;
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
