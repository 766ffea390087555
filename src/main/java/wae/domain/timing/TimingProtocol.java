package wae.domain.timing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Times systems side by side in one process. First all warm up, round by round; then rounds follow in which each
 * system runs once, in a balanced order, all on the same fresh input. Rounds end with a whole cycle of orders once
 * there are enough and enough time has passed. A round during which the JVM collected memory is discarded and repeated.
 *
 * @param <I> what a run is given
 */
public final class TimingProtocol<I> {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final TimingSettings settings;
    private final LongSupplier clock;
    private final LongSupplier collections;

    /**
     * A protocol.
     *
     * @param clock       in ns, e.g. {@code System::nanoTime}
     * @param collections number of collections of memory so far, e.g. {@link JvmCollections#count}
     */
    public TimingProtocol(TimingSettings settings, LongSupplier clock, LongSupplier collections) {
        this.settings = settings;
        this.clock = clock;
        this.collections = collections;
    }

    /** A protocol with the JVM's own clock and count of collections. */
    public static <I> TimingProtocol<I> onThisJvm(TimingSettings settings) {
        return new TimingProtocol<>(settings, System::nanoTime, JvmCollections::count);
    }

    /**
     * Measures.
     *
     * @param systems  at least one, names differ
     * @param inputs   a fresh input for each round, made outside the time
     * @param listener told after each round, on this thread and outside the time: it should only keep what it is given
     * @param monitor  cancelling it stops the measurement, which keeps the rounds that are done
     * @throws Problem if a system cannot be run
     */
    public TimingResult measure(List<? extends TimedSystem<I>> systems, Supplier<? extends I> inputs,
                                Consumer<TimingStatus> listener, Monitor monitor) throws Problem {
        List<String> names = systems.stream().map(TimedSystem::name).toList();
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("systems to time must have a name each: " + names);
        }
        Measurement measurement = new Measurement(systems, inputs, listener, monitor);
        measurement.warmUp();
        measurement.rounds();
        return new TimingResult(settings, names, measurement.watches.stream().map(WarmUpWatch::result).toList(),
                measurement.warmUp, measurement.kept, measurement.discarded, measurement.stopped);
    }

    private final class Measurement {

        private final List<? extends TimedSystem<I>> systems;
        private final Supplier<? extends I> inputs;
        private final Consumer<TimingStatus> listener;
        private final Monitor monitor;
        private final BalancedOrder order;
        private final List<WarmUpWatch> watches;
        private final List<TimingRound> warmUp = new ArrayList<>();
        private final List<TimingRound> kept = new ArrayList<>();
        private final List<TimingRound> discarded = new ArrayList<>();
        private boolean stopped;

        Measurement(List<? extends TimedSystem<I>> systems, Supplier<? extends I> inputs,
                    Consumer<TimingStatus> listener, Monitor monitor) {
            this.systems = systems;
            this.inputs = inputs;
            this.listener = listener;
            this.monitor = monitor;
            this.order = new BalancedOrder(systems.size());
            this.watches = systems.stream().map(system -> new WarmUpWatch(settings.minWarmUp())).toList();
        }

        /** All systems go on until the last one is warm, so that none starts the rounds from a rest. */
        void warmUp() throws Problem {
            for (int run = 0; run < settings.maxWarmUp() && !warm(); run++) {
                TimingRound round = round(run);
                if (stopped) {
                    return;
                }
                for (int i = 0; i < watches.size(); i++) {
                    watches.get(i).add(round.millis().get(i));
                }
                warmUp.add(round);
                listener.accept(new TimingStatus(TimingStatus.Phase.WARM_UP, round, false, 0));
            }
        }

        private boolean warm() {
            return watches.stream().allMatch(WarmUpWatch::settled);
        }

        void rounds() throws Problem {
            long start = clock.getAsLong();
            int repeats = 0;
            double fraction = 0;
            while (!stopped && fraction < 1) {
                TimingRound round = round(kept.size());
                if (stopped) {
                    return;
                }
                boolean repeat = round.collected() && repeats < settings.maxRepeats();
                repeats = repeat ? repeats + 1 : 0;
                (repeat ? discarded : kept).add(round);
                fraction = fraction((clock.getAsLong() - start) / NANOS_PER_SECOND);
                listener.accept(new TimingStatus(TimingStatus.Phase.MEASURING, round, repeat, fraction));
                monitor.progress(fraction);
            }
        }

        /** 1 only when a cycle of orders is whole. */
        private double fraction(double seconds) {
            int rounds = kept.size();
            if (rounds >= settings.maxRounds()) {
                return 1;
            }
            double fraction = (double) rounds / settings.minRounds();
            if (settings.minSeconds() > 0) {
                fraction = Math.min(fraction, seconds / settings.minSeconds());
            }
            boolean whole = rounds % order.cycleLength() == 0 && rounds > 0;
            return whole ? Math.min(1, fraction) : Math.min(fraction, (rounds + 0.5) / (rounds + 1));
        }

        /** Sets {@code stopped} in place of an unfinished round. */
        private TimingRound round(int number) throws Problem {
            I input = inputs.get();
            for (TimedSystem<I> system : systems) {
                system.prepare(input);
            }
            Double[] millis = new Double[systems.size()];
            long before = collections.getAsLong();
            for (int index : order.of(number)) {
                if (monitor.cancelled()) {
                    stopped = true;
                    return null;
                }
                long start = clock.getAsLong();
                systems.get(index).run();
                millis[index] = (clock.getAsLong() - start) / NANOS_PER_MILLI;
            }
            boolean collected = collections.getAsLong() != before;
            return new TimingRound(number, order.of(number), List.of(millis), collected);
        }
    }
}
