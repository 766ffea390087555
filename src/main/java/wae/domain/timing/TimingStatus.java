package wae.domain.timing;

/**
 * Where a measurement stands, after each round.
 *
 * @param phase    what is going on
 * @param newest   the round that just ended
 * @param repeated whether the newest round is discarded and will be repeated, as memory was collected meanwhile
 * @param fraction of the measurement that is done, an estimate, 0 to 1; 0 while warming up
 */
public record TimingStatus(Phase phase, TimingRound newest, boolean repeated, double fraction) {

    /** What a measurement does. */
    public enum Phase {
        /** Runs that do not count. */
        WARM_UP,
        /** Rounds that count. */
        MEASURING
    }
}
