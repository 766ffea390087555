package wae.viewmodel;

import java.util.concurrent.Executor;
import wae.domain.task.Monitor;

/** Work under way: the worker writes its progress, the status bar reads it ten times a second, anyone may cancel. */
public final class Job implements Monitor {

    private final String title;
    private final Executor screen;
    private volatile double progress;
    private volatile boolean cancelled;
    private volatile Runnable whenCancelled = () -> { };

    Job(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    /** What a user reads about it. */
    public String title() {
        return title;
    }

    /** Share that is done, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** Asks it to stop at the next good place; what it would have shown is no longer shown. */
    public void cancel() {
        cancelled = true;
        whenCancelled.run();
    }

    /** Has this done when the job is cancelled, or now if it has been: for work that waits and asks nobody. */
    public void onCancel(Runnable action) {
        whenCancelled = action;
        if (cancelled) {
            action.run();
        }
    }

    /** Shows an intermediate result on the screen's thread, unless the job has been cancelled by then. */
    public void show(Runnable update) {
        screen.execute(() -> {
            if (!cancelled) {
                update.run();
            }
        });
    }

    @Override
    public void progress(double fraction) {
        progress = fraction;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
