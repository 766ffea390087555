package wae.domain.run;

import java.time.Duration;

/** When to save a checkpoint: after every epoch, unless epochs are very short, and every few minutes. */
final class CheckpointScheduler {

    private final CheckpointPolicy policy;
    private final long stepsPerEpoch;
    private long savedAt = System.nanoTime();
    private long savedStep = -1;

    /**
     * A scheduler.
     *
     * @param stepsPerEpoch steps of an epoch
     */
    CheckpointScheduler(CheckpointPolicy policy, long stepsPerEpoch) {
        this.policy = policy;
        this.stepsPerEpoch = stepsPerEpoch;
    }

    boolean isDue(long done) {
        Duration since = Duration.ofNanos(System.nanoTime() - savedAt);
        return since.compareTo(policy.maxInterval()) > 0 || done % stepsPerEpoch == 0 && since.compareTo(policy.minInterval()) > 0;
    }

    /** Whether a state is newer than the last checkpoint. */
    boolean isUnsaved(long done) {
        return done > savedStep;
    }

    void saved(long done) {
        savedStep = done;
        savedAt = System.nanoTime();
    }
}
