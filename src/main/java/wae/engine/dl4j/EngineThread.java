package wae.engine.dl4j;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import wae.domain.task.CancelledException;

/**
 * The one long-lived thread that owns ND4J: workspaces and the number of OpenMP threads belong to a thread, and graphs
 * lock each other.
 */
final class EngineThread {

    private static final String NAME = "engine";

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    });
    private int threads;

    /**
     * Runs work on the engine thread and waits for it.
     *
     * @param openMpThreads that the work may use
     */
    <T> T call(int openMpThreads, Callable<T> work) {
        return call(() -> {
            limit(openMpThreads);
            return work.call();
        });
    }

    /** Runs work on the engine thread, with the threads that it had before, and waits for it. */
    <T> T call(Callable<T> work) {
        try {
            return executor.submit(work).get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(); // the window is being closed
        }
    }

    private void limit(int wanted) {
        if (threads != wanted) {
            Nd4j.create(1); // NativeOpsHolder must not be the first that is touched
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(wanted);
            threads = wanted;
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
