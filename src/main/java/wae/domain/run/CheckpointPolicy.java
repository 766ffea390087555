package wae.domain.run;

import java.time.Duration;

/**
 * How often a run's state is kept.
 *
 * @param most  time that a crash may cost at most
 * @param least time between two passes that are kept: small data would otherwise be kept more than trained on
 */
public record CheckpointPolicy(Duration most, Duration least) {

    /** Every five minutes and every pass, but no pass within ten seconds of the last. */
    public static final CheckpointPolicy USUAL = new CheckpointPolicy(Duration.ofMinutes(5), Duration.ofSeconds(10));
}
