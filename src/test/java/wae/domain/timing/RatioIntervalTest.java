package wae.domain.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatioIntervalTest {

    private static final double TRUE_RATIO = 3.13;

    @Test
    void theIntervalCoversTheTrueRatioAboutAsOftenAsItPromises() {
        int experiments = 400;
        int covered = 0;
        for (int seed = 0; seed < experiments; seed++) {
            RatioInterval interval = experiment(60, seed, 0.04, 0);
            covered += interval.low() <= TRUE_RATIO && TRUE_RATIO <= interval.high() ? 1 : 0;
        }
        assertThat(covered / (double) experiments).as("0.95 within four standard errors, and the bootstrap's own bias")
                .isBetween(0.90, 0.99);
    }

    @Test
    void whatSlowsWholeRoundsWidensTheIntervalFarLessThanItWouldUnpaired() {
        RatioInterval drifting = experiment(60, 1, 0.01, 1);
        assertThat(width(drifting)).isLessThan(unpairedWidth(60, 1) / 5);
        assertThat(drifting.low()).isLessThan(TRUE_RATIO);
        assertThat(drifting.high()).isGreaterThan(TRUE_RATIO);
    }

    @Test
    void sameSeedSameIntervalAndTheMediansGiveTheRatio() {
        List<Double> slow = List.of(9.0, 8.0, 100.0, 7.0);
        List<Double> fast = List.of(2.0, 2.0, 2.0, 2.0);
        RatioInterval interval = RatioInterval.of(slow, fast, 5);
        assertThat(interval).isEqualTo(RatioInterval.of(slow, fast, 5));
        assertThat(interval.ratio()).isCloseTo(8.5 / 2, within(1e-12));
        assertThat(interval.low()).isGreaterThanOrEqualTo(3.5);
        assertThat(interval.high()).isLessThanOrEqualTo(50);
        assertThat(interval.rounds()).isEqualTo(4);
    }

    @Test
    void percentilesLieBetweenTheClosestRanks() {
        Samples samples = new Samples(List.of(10.0, 30.0, 20.0, 40.0));
        assertThat(samples.quantile(0)).isEqualTo(10);
        assertThat(samples.quantile(0.5)).isEqualTo(25);
        assertThat(samples.quantile(0.9)).isCloseTo(37, within(1e-12));
        assertThat(samples.quantile(1)).isEqualTo(40);
        assertThat(new Samples(List.of(1.0, 3.0)).coefficientOfVariation()).isCloseTo(Math.sqrt(2) / 2, within(1e-12));
    }

    /** Times with noise; both of a round are slowed alike, the last ones most. */
    private static RatioInterval experiment(int rounds, long seed, double noise, double shared) {
        List<List<Double>> times = times(rounds, seed, noise, shared);
        return RatioInterval.of(times.get(0), times.get(1), seed);
    }

    private static double unpairedWidth(int rounds, long seed) {
        List<List<Double>> times = times(rounds, seed, 0.01, 1);
        List<Double> shifted = new ArrayList<>(times.get(1).subList(rounds / 2, rounds));
        shifted.addAll(times.get(1).subList(0, rounds / 2));
        return width(RatioInterval.of(times.get(0), shifted, seed));
    }

    private static List<List<Double>> times(int rounds, long seed, double noise, double shared) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> slow = new ArrayList<>();
        List<Double> fast = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double slowed = 1 + shared * round / rounds;
            slow.add(TRUE_RATIO * slowed * Math.exp(noise * random.nextGaussian()));
            fast.add(slowed * Math.exp(noise * random.nextGaussian()));
        }
        return List.of(slow, fast);
    }

    private static double width(RatioInterval interval) {
        return interval.high() - interval.low();
    }
}
