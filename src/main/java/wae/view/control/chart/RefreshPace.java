package wae.view.control.chart;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Refreshes a screen ten times a second, or less often if the screen would take more than 2 % of the machine from the
 * work that it watches. What is measured is the processor time of the two threads on which JavaFX works and draws, and
 * of the one that paints pictures for them, whatever they do. No animation is used: one that runs costs 60 pulses a second even when nothing changes.
 */
public final class RefreshPace implements AutoCloseable {

    /** The most that watching may cost, as a share of all cores. */
    public static final double LIMIT = 0.02;

    private static final double SHORTEST_MILLIS = 100;
    private static final double LONGEST_MILLIS = 2000;
    private static final long WINDOW_NANOS = 1_000_000_000;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private static final List<String> THREADS = List.of("JavaFX Application", "QuantumRenderer", "paint");

    private final Runnable refresh;
    private final double limit;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private volatile double intervalMillis = SHORTEST_MILLIS;
    private long windowStart = System.nanoTime();
    private long cpuStart = cpuNanos();

    /** Starts at once. @param refresh runs on the JavaFX thread */
    public RefreshPace(Runnable refresh) {
        this(refresh, LIMIT);
    }

    /**
     * Starts at once.
     *
     * @param refresh runs on the JavaFX thread
     * @param limit   the most that watching may cost, as a share of all cores
     */
    public RefreshPace(Runnable refresh, double limit) {
        this.refresh = refresh;
        this.limit = limit;
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "refresh pace");
            thread.setDaemon(true);
            return thread;
        });
        tick();
    }

    /** Share of all cores that the screen took in the last second or so. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Stops for good. */
    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void tick() {
        if (pending.compareAndSet(false, true)) {
            Platform.runLater(this::run);
        }
        clock.schedule(this::tick, Math.round(intervalMillis), TimeUnit.MILLISECONDS);
    }

    private void run() {
        pending.set(false);
        if (!clock.isShutdown()) {
            refresh.run();
            measure();
        }
    }

    private void measure() {
        long now = System.nanoTime();
        if (now - windowStart >= WINDOW_NANOS) {
            long cpu = cpuNanos();
            share.set((double) (cpu - cpuStart) / (now - windowStart) / CORES);
            intervalMillis = next(intervalMillis, share.get(), limit);
            windowStart = now;
            cpuStart = cpu;
        }
    }

    /**
     * Slower at once when the screen costs too much, faster by a fifth a second when it costs less; aims a tenth below.
     */
    static double next(double intervalMillis, double share, double limit) {
        double wanted = intervalMillis * Math.max(0.8, share / (0.9 * limit));
        return Math.max(SHORTEST_MILLIS, Math.min(LONGEST_MILLIS, wanted));
    }

    private static long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && THREADS.stream().anyMatch(info.getThreadName()::startsWith)) {
                sum += Math.max(0, threads.getThreadCpuTime(info.getThreadId()));
            }
        }
        return sum;
    }
}
