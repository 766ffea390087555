package wae.domain.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order in which things stop when the process ends, by a signal, a closed window or a command that is done: first
 * work that wants to keep what it has, then the engines that this work runs on. Java itself stops all at once.
 */
public final class ProcessEnd {

    private static final Set<Runnable> WORK = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> ENGINES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ProcessEnd::stopAll, "end"));
    }

    private ProcessEnd() {
    }

    /** Has work stopped before any engine; the process waits until {@code stop} returns, which may not throw. */
    public static void stopsWork(Runnable stop) {
        WORK.add(stop);
    }

    /** The work is done; nothing is to be stopped any more. */
    public static void done(Runnable stop) {
        WORK.remove(stop);
    }

    /** Has an engine stopped once no work is left; the process waits until {@code stop} returns, which may not throw. */
    public static void stopsEngine(Runnable stop) {
        ENGINES.add(stop);
    }

    private static void stopAll() {
        WORK.forEach(Runnable::run);
        ENGINES.forEach(Runnable::run);
    }
}
