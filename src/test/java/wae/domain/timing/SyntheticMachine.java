package wae.domain.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A clock that only systems on it move: true times known, noise seeded, drift and collections at will. */
final class SyntheticMachine {

    private final SplittableRandom random;
    private double nanos;
    private double noise;
    private double driftPerSecond;
    private long collections;
    private final List<Integer> collectingRuns = new ArrayList<>();
    private int runs;

    SyntheticMachine(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param relative standard deviation of each time, relative to it */
    SyntheticMachine noise(double relative) {
        this.noise = relative;
        return this;
    }

    /** @param perSecond by how much of their first time all runs slow down each second */
    SyntheticMachine drift(double perSecond) {
        this.driftPerSecond = perSecond;
        return this;
    }

    /** @param run which run on this machine, from 0, collects memory */
    SyntheticMachine collectingAt(int run) {
        collectingRuns.add(run);
        return this;
    }

    long nanos() {
        return (long) nanos;
    }

    long collections() {
        return collections;
    }

    TimedSystem<Integer> system(String name, double millis) {
        return new System(name, millis, new ArrayList<>(), new ArrayList<>());
    }

    final class System implements TimedSystem<Integer> {
        private final String name;
        private final double millis;
        private final List<Integer> inputs;
        private final List<Integer> ranAs;

        private System(String name, double millis, List<Integer> inputs, List<Integer> ranAs) {
            this.name = name;
            this.millis = millis;
            this.inputs = inputs;
            this.ranAs = ranAs;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void prepare(Integer input) {
            inputs.add(input);
            nanos += 1e6; // outside the time, so it must not show
        }

        @Override
        public void run() {
            double drift = 1 + driftPerSecond * nanos / 1e9;
            double scatter = 1 + noise * random.nextGaussian();
            nanos += millis * 1e6 * drift * scatter;
            collections += collectingRuns.contains(runs) ? 1 : 0;
            ranAs.add(runs++);
        }

        List<Integer> inputs() {
            return inputs;
        }

        List<Integer> ranAs() {
            return ranAs;
        }
    }
}
