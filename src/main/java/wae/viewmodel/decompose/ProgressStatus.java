package wae.viewmodel.decompose;

import java.util.function.Consumer;
import wae.domain.task.Monitor;
import wae.viewmodel.Job;
import wae.words.Words;

/** Shows the progress of a decomposition as text, at most twenty times: every update is posted to the JavaFX thread. */
final class ProgressStatus implements Monitor {

    private static final int STEP_PERCENT = 5;

    private final Job job;
    private final Consumer<String> status;
    private int shownPercent;

    /** @param status takes the text, on the JavaFX thread */
    ProgressStatus(Job job, Consumer<String> status) {
        this.job = job;
        this.status = status;
    }

    @Override
    public void progress(double fraction) {
        job.progress(fraction);
        int percent = (int) Math.round(100 * fraction);
        if (percent >= shownPercent + STEP_PERCENT) {
            shownPercent = percent;
            job.show(() -> status.accept(Words.of("decompose.progress", percent)));
        }
    }

    @Override
    public boolean cancelled() {
        return job.cancelled();
    }
}
