package wae.domain.timing;

import java.util.List;

/**
 * Whether a second system that only waits changes the first one's time, as it does where waiting threads spin.
 *
 * @param first        whose time was taken
 * @param second       that waited, having just run
 * @param aloneMillis  times of the first while the second did not exist
 * @param besideMillis times of the first while the second waited; as many
 * @param change       median beside the second over median alone, with its interval
 */
public record IdleSession(String first, String second, List<Double> aloneMillis, List<Double> besideMillis,
                          RatioInterval change) {

    /** Up to this share more or less counts as no change. */
    public static final double TOLERANCE = 0.05;

    /** Copies the lists. */
    public IdleSession {
        aloneMillis = List.copyOf(aloneMillis);
        besideMillis = List.copyOf(besideMillis);
    }

    /** From single times. @param seed of the bootstrap */
    public static IdleSession of(String first, String second, List<Double> alone, List<Double> beside, long seed) {
        return new IdleSession(first, second, alone, beside, RatioInterval.of(beside, alone, seed));
    }

    /** Whether the first one's time stayed the same within {@link #TOLERANCE}. */
    public boolean unchanged() {
        return Math.abs(change.ratio() - 1) <= TOLERANCE;
    }

    /** Whether times scatter so much that a change is neither shown nor ruled out: the interval reaches into the tolerance. */
    public boolean undecided() {
        return !unchanged() && change.low() <= 1 + TOLERANCE && change.high() >= 1 - TOLERANCE;
    }
}
