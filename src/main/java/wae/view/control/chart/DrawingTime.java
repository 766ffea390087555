package wae.view.control.chart;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * Processor time of the threads that draw: the two on which JavaFX works and renders, the one that hands work to them,
 * the one that renders images, and the one that reads this time. All their work is counted, also that for a user's input;
 * Java's compiler and garbage collector are not. For one thread.
 */
final class DrawingTime {

    /** How the names of those threads begin. */
    static final String OWN_THREAD = "refresh scheduler"; // no words of the window
    private static final List<String> NAMES =
            List.of("JavaFX Application", "QuantumRenderer", "InvokeLaterDispatcher", "paint", OWN_THREAD); // no words of the window
    /** Readings before the threads are looked for again, which costs more than the reading. */
    private static final int USES = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long[] ids = new long[0];
    private int uses;
    private long nanos;

    /** Since they began; never less than before. */
    long nanos() {
        if (uses-- == 0) {
            uses = USES;
            ids = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(DrawingTime::draws)
                    .mapToLong(ThreadInfo::getThreadId).toArray();
        }
        long sum = 0;
        for (long id : ids) {
            sum += Math.max(0, threads.getThreadCpuTime(id));
        }
        nanos = Math.max(nanos, sum);
        return nanos;
    }

    private static boolean draws(ThreadInfo thread) {
        return thread != null && NAMES.stream().anyMatch(thread.getThreadName()::startsWith);
    }
}
