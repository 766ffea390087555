package wae.domain.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Measures whether a second system that waits changes the first one's time: blocks without and with it in the order
 * A B B A, twice. Beside it, the second runs right before each time that is taken, when spinning would do most harm; so
 * that this does not just cool the caches, they are swept before every time that is taken in either kind of block.
 *
 * @param <I> what a run is given
 */
public final class IdleSessionCheck<I> {

    /** Half of the blocks are without the second system. */
    private static final boolean[] BESIDE = {false, true, true, false, false, true, true, false};
    private static final int RUNS_IN_BLOCK = 8;
    private static final int WARM_UP_RUNS = 5;
    /** Larger than the caches of the processors in use. */
    private static final int SWEPT_VALUES = 16 << 20;

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
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int run = 0; run < WARM_UP_RUNS; run++) {
            first.prepare(inputs.get());
            first.run();
        }
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
                times(first, guest, guest == null ? alone : beside);
                monitor.progress((block + 1.0) / BESIDE.length);
            }
        } finally {
            if (guest != null) {
                guest.close();
            }
        }
        return IdleSession.of(first.name(), name, alone, beside, seed);
    }

    private void times(TimedSystem<I> first, Guest<I> guest, List<Double> millis) throws Problem {
        for (int run = 0; run <= RUNS_IN_BLOCK; run++) {
            monitor.check();
            first.prepare(inputs.get());
            sweep();
            if (guest != null) {
                guest.run();
            }
            long start = clock.getAsLong();
            first.run();
            double time = (clock.getAsLong() - start) / 1e6;
            if (run > 0) { // the first run of a block gets used to what changed
                millis.add(time);
            }
        }
    }

    private void sweep() {
        for (int i = 0; i < swept.length; i += 16) { // one value of each line of 64 bytes
            swept[i]++;
        }
    }
}
