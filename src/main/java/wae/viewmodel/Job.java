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

    /** What it does, for the user; empty if it is not listed. */
    public String title() {
        return title;
    }

    /** Fraction that is done, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** Asks it to stop as soon as possible; its result is no longer shown. */
    public void cancel() {
        cancelled = true;
        whenCancelled.run();
    }

    /** Runs an action when the job is cancelled, or now if it has been: for work that waits without checking. */
    public void onCancel(Runnable action) {
        whenCancelled = action;
        if (cancelled) {
            action.run();
        }
    }

    /** Shows an intermediate result on the JavaFX thread, unless the job has been cancelled by then. */
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
