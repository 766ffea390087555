package wae.engine.onnx;

import ai.onnxruntime.OrtException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.task.CancelledException;
import wae.domain.task.ProcessEnd;

/**
 * All calls into ONNX Runtime's native code go through here. When the process ends, whether by a closed window, a signal or a command that
 * is done, the end waits for the calls under way, and later calls are refused here: native code that is being taken
 * down under a running network brings the whole process down.
 */
final class NativeCalls {

    /** Longer than any single run of a network; a longer one must not keep the process alive. */
    private static final long SHUTDOWN_TIMEOUT_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(NativeCalls.class);

    /** Calls share it, the end of the process takes it for itself. */
    private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

    private static volatile boolean ended;

    static {
        ProcessEnd.stopsEngine(NativeCalls::end);
    }

    private NativeCalls() {
    }

    /** Something that ONNX Runtime does. */
    @FunctionalInterface
    interface Call<T> {
        /** Does it. */
        T make() throws OrtException;
    }

    /**
     * Makes a call that the process's end waits for. May be used within another call of the same thread.
     *
     * @throws CancelledException if the process is ending
     */
    static <T> T make(Call<T> call) throws OrtException {
        LOCK.readLock().lock();
        try {
            if (ended) {
                throw new CancelledException();
            }
            return call.make();
        } finally {
            LOCK.readLock().unlock();
        }
    }

    private static void end() {
        try {
            if (!LOCK.writeLock().tryLock(SHUTDOWN_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a network still runs while the process ends");
            }
            ended = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (LOCK.isWriteLockedByCurrentThread()) {
                LOCK.writeLock().unlock();
            }
        }
    }
}
