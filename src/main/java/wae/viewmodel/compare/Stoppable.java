package wae.viewmodel.compare;

import java.util.function.BooleanSupplier;
import wae.domain.task.Monitor;

/**
 * A job that can also be stopped without being thrown away.
 *
 * @param job  under way
 * @param stop whether the user wants no more of it but keeps what there is
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
