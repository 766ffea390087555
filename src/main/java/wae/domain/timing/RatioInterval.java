package wae.domain.timing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How many times faster one system is than another: the ratio of their medians with a 95 % confidence interval.
 *
 * @param ratio  median of the slower's times over median of the faster's (whichever way round it turns out)
 * @param low    2.5th percentile of the ratio over bootstrap resamples
 * @param high   97.5th percentile
 * @param rounds number of rounds that it rests on
 */
public record RatioInterval(double ratio, double low, double high, int rounds) {

    /** Fraction of the resamples' ratios within the interval. */
    public static final double CONFIDENCE = 0.95;
    /** Number of bootstrap resamples. */
    public static final int RESAMPLES = 2000;

    /**
     * By the paired percentile bootstrap: whole rounds are drawn with replacement, so what slowed a round slows both.
     *
     * @param baseline    times by round
     * @param accelerated times of the same rounds
     * @param seed        same seed, same interval
     * @throws IllegalArgumentException if there is no round, or their numbers differ
     */
    public static RatioInterval of(List<Double> baseline, List<Double> accelerated, long seed) {
        int rounds = baseline.size();
        if (rounds == 0 || rounds != accelerated.size()) {
            throw new IllegalArgumentException(
                    "a ratio needs as many times of one system as of the other: " + rounds + ", " + accelerated.size());
        }
        Ranked slow = Ranked.of(baseline);
        Ranked fast = Ranked.of(accelerated);
        SplittableRandom random = new SplittableRandom(seed);
        double[] ratios = new double[RESAMPLES];
        int[] slowDrawn = new int[rounds];
        int[] fastDrawn = new int[rounds];
        for (int i = 0; i < RESAMPLES; i++) {
            Arrays.fill(slowDrawn, 0);
            Arrays.fill(fastDrawn, 0);
            for (int draw = 0; draw < rounds; draw++) {
                int round = random.nextInt(rounds);
                slowDrawn[slow.rank[round]]++;
                fastDrawn[fast.rank[round]]++;
            }
            ratios[i] = slow.median(slowDrawn) / fast.median(fastDrawn);
        }
        Arrays.sort(ratios);
        double tail = (1 - CONFIDENCE) / 2;
        return new RatioInterval(Samples.quantile(slow.sorted, 0.5) / Samples.quantile(fast.sorted, 0.5),
                Samples.quantile(ratios, tail), Samples.quantile(ratios, 1 - tail), rounds);
    }

    /** Times sorted once, so that the median of a resample is found by counting, without sorting again. */
    private static final class Ranked {

        private final double[] sorted;
        private final int[] rank;

        private Ranked(double[] sorted, int[] rank) {
            this.sorted = sorted;
            this.rank = rank;
        }

        static Ranked of(List<Double> times) {
            int count = times.size();
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(times.get(a), times.get(b)));
            double[] sorted = new double[count];
            int[] rank = new int[count];
            for (int i = 0; i < count; i++) {
                sorted[i] = times.get(order[i]);
                rank[order[i]] = i;
            }
            return new Ranked(sorted, rank);
        }

        /** @param drawn how often each rank was drawn; in all as often as there are ranks */
        double median(int[] drawn) {
            int count = sorted.length;
            return (at(drawn, (count - 1) / 2) + at(drawn, count / 2)) / 2;
        }

        private double at(int[] drawn, int place) {
            int passed = 0;
            for (int i = 0; i < drawn.length; i++) {
                passed += drawn[i];
                if (passed > place) {
                    return sorted[i];
                }
            }
            throw new IllegalStateException("fewer values were drawn than there are ranks");
        }
    }
}
