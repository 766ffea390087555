package wae.domain.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Measures whether a second system that waits changes the first one's time: blocks without and with it in the order
 * A B B A, twice. Where the second is there, it runs before each time that is taken: threads that spin do so for some
 * tens of ms after that. In either kind of block all cores then sweep the caches, so that a time begins with the same
 * caches and with cores as awake, whatever ran before.
 *
 * @param <I> what a run is given
 */
public final class IdleSessionCheck<I> {

    /** Half of the blocks are without the second system. */
    private static final boolean[] BESIDE = {false, true, true, false, false, true, true, false};
    private static final int MIN_RUNS_IN_BLOCK = 8;
    /** Of a small network, whose times scatter more. */
    private static final int MAX_RUNS_IN_BLOCK = 64;
    private static final long BLOCK_NANOS = 1_000_000_000;
    /** Larger than the caches of the processors in use. */
    private static final int SWEPT_VALUES = 16 << 20;
    /** A line of a cache has 64 bytes. */
    private static final int LINE_VALUES = 16;

    private final Supplier<? extends I> inputs;
    private final LongSupplier clock;
    private final Monitor monitor;
    private final int[] swept = new int[SWEPT_VALUES];

    /** A system that is there only for a while. @param <I> what a run is given */
    public interface Guest<I> extends TimedSystem<I>, AutoCloseable {
        @Override
        void close();
    }

    /** Starts the second system. @param <I> what a run is given */
    @FunctionalInterface
    public interface Opening<I> {
        /** Starts it anew each time. */
        Guest<I> open() throws Problem;
    }

    /**
     * A check.
     *
     * @param inputs  a fresh input for each run, made outside the time
     * @param clock   in ns, e.g. {@code System::nanoTime}
     * @param monitor cancelling it ends the check with a {@link wae.domain.task.CancelledException}
     */
    public IdleSessionCheck(Supplier<? extends I> inputs, LongSupplier clock, Monitor monitor) {
        this.inputs = inputs;
        this.clock = clock;
        this.monitor = monitor;
    }

    /**
     * Measures.
     *
     * @param seed of the interval's bootstrap
     * @throws Problem if a system cannot be started or run
     */
    public IdleSession measure(TimedSystem<I> first, Opening<I> second, long seed) throws Problem {
        List<List<Double>> alone = new ArrayList<>();
        List<List<Double>> beside = new ArrayList<>();
        int runs = warmUp(first);
        String name = "";
        Guest<I> guest = null;
        try {
            for (int block = 0; block < BESIDE.length; block++) {
                if (BESIDE[block] && guest == null) {
                    guest = second.open();
                    name = guest.name();
                    guest.prepare(inputs.get());
                } else if (!BESIDE[block] && guest != null) {
                    guest.close();
                    guest = null;
                }
                (guest == null ? alone : beside).add(times(first, guest, runs));
                monitor.progress((block + 1.0) / BESIDE.length);
            }
        } finally {
            if (guest != null) {
                guest.close();
            }
        }
        return IdleSession.of(first.name(), name, alone, beside, seed);
    }

    /** Also finds out how many runs a block shall have. */
    private int warmUp(TimedSystem<I> first) throws Problem {
        long start = clock.getAsLong();
        int runs = 0;
        while (runs < MIN_RUNS_IN_BLOCK
                || runs < MAX_RUNS_IN_BLOCK && clock.getAsLong() - start < BLOCK_NANOS) {
            millis(first, null);
            runs++;
        }
        return runs;
    }

    private List<Double> times(TimedSystem<I> first, Guest<I> guest, int runs) throws Problem {
        List<Double> millis = new ArrayList<>();
        millis(first, guest); // gets used to what changed
        for (int run = 0; run < runs; run++) {
            millis.add(millis(first, guest));
        }
        return millis;
    }

    /** @param guest null for none */
    private double millis(TimedSystem<I> first, Guest<I> guest) throws Problem {
        monitor.check();
        first.prepare(inputs.get());
        if (guest != null) {
            guest.run();
        }
        sweep();
        long start = clock.getAsLong();
        first.run();
        return (clock.getAsLong() - start) / 1e6;
    }

    private void sweep() {
        IntStream.range(0, swept.length / LINE_VALUES).parallel().forEach(line -> swept[line * LINE_VALUES]++);
    }
}
