package wae.domain.run;

import java.time.Duration;

/**
 * How often checkpoints of a run are saved.
 *
 * @param maxInterval time that a crash can cost at most
 * @param minInterval between checkpoints after epochs: with a small dataset, saving would otherwise take longer than training
 */
public record CheckpointPolicy(Duration maxInterval, Duration minInterval) {

    /** Every five minutes and after every epoch, but not within ten seconds of the last checkpoint. */
    public static final CheckpointPolicy DEFAULT = new CheckpointPolicy(Duration.ofMinutes(5), Duration.ofSeconds(10));
}
