package wae.viewmodel.compare;

import java.util.function.BooleanSupplier;
import wae.domain.task.Monitor;

/**
 * A job that can also be stopped with its results so far.
 *
 * @param job  under way
 * @param stop whether the user stopped it
 */
record Stoppable(Monitor job, BooleanSupplier stop) implements Monitor {

    @Override
    public void progress(double fraction) {
        job.progress(fraction);
    }

    @Override
    public boolean cancelled() {
        return job.cancelled() || stop.getAsBoolean();
    }
}
