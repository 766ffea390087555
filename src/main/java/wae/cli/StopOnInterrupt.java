package wae.cli;

import java.util.concurrent.CountDownLatch;
import wae.domain.task.Monitor;
import wae.domain.task.ProcessEnd;

/**
 * Turns Ctrl+C into a wish to stop: the process's end waits until this is closed, so that what there is can be kept.
 */
public final class StopOnInterrupt implements Monitor, AutoCloseable {

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Runnable end = this::stopAndWait;
    private volatile boolean stop;

    /** Listens from now on. */
    public StopOnInterrupt() {
        ProcessEnd.stopsWork(end);
    }

    private void stopAndWait() {
        stop = true;
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void progress(double fraction) {
    }

    @Override
    public boolean cancelled() {
        return stop;
    }

    @Override
    public void close() {
        finished.countDown();
        ProcessEnd.done(end);
    }
}
