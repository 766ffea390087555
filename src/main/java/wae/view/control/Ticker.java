package wae.view.control;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * Runs an action on the JavaFX thread again and again. An animation of JavaFX would do so too, but while one runs the
 * whole window is laid out 60 times a second, even if nothing changes.
 */
public final class Ticker implements AutoCloseable {

    private final ScheduledExecutorService clock;
    private final AtomicBoolean pending = new AtomicBoolean();

    /**
     * Starts at once.
     *
     * @param every  time between two
     * @param action is skipped while the one before it waits
     */
    public Ticker(Duration every, Runnable action) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "ticker");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(() -> {
            if (pending.compareAndSet(false, true)) {
                Platform.runLater(() -> run(action));
            }
        }, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(Runnable action) {
        pending.set(false);
        if (!clock.isShutdown()) {
            action.run();
        }
    }

    /** Stops for good. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
