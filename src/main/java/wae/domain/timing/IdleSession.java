package wae.domain.timing;

import java.util.List;

/**
 * Whether a second system that only waits changes the first one's time, as it does where waiting threads spin.
 *
 * @param first        whose time was taken
 * @param second       that waited, having just run
 * @param aloneMillis  times of the first while the second did not exist
 * @param besideMillis times of the first while the second waited; as many
 * @param change       median of the blocks' medians beside the second over that alone, with its interval
 */
public record IdleSession(String first, String second, List<Double> aloneMillis, List<Double> besideMillis,
                          RatioInterval change) {

    /** Up to this fraction more or less counts as no change. */
    public static final double TOLERANCE = 0.05;

    /** Copies the lists. */
    public IdleSession {
        aloneMillis = List.copyOf(aloneMillis);
        besideMillis = List.copyOf(besideMillis);
    }

    /**
     * From blocks of single times. The interval rests on the blocks' medians: what slows a machine for a while slows a
     * whole block, so single times would promise too much.
     *
     * @param alone  blocks without the second
     * @param beside blocks with it, as many, each as long
     * @param seed   of the bootstrap
     */
    public static IdleSession of(String first, String second, List<List<Double>> alone, List<List<Double>> beside,
                                 long seed) {
        RatioInterval blocks = RatioInterval.of(medians(beside), medians(alone), seed);
        List<Double> times = alone.stream().flatMap(List::stream).toList();
        return new IdleSession(first, second, times, beside.stream().flatMap(List::stream).toList(),
                new RatioInterval(blocks.ratio(), blocks.low(), blocks.high(), times.size()));
    }

    private static List<Double> medians(List<List<Double>> blocks) {
        return blocks.stream().map(block -> new Samples(block).quantile(0.5)).toList();
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
