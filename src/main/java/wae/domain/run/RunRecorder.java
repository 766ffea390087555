package wae.domain.run;

import java.util.List;
import wae.domain.task.Problem;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;

/** Records one run while it trains. A crash at any moment leaves the last checkpoint. For one thread. */
public interface RunRecorder extends AutoCloseable {

    /**
     * Adds a step's figures, with what was measured after it; they reach the disk with {@link #checkpoint} at the latest.
     *
     * @param seconds as {@link TrainingStatus#seconds}
     * @throws Problem e.g. because the disk is full
     */
    void append(StepFigures figures, double seconds) throws Problem;

    /** Notes which images were left out so far; written with the next {@link #checkpoint}. */
    void skipped(List<String> all);

    /** Saves a preview. */
    void preview(Preview preview) throws Problem;

    /**
     * Saves a checkpoint, from which the run can resume, and its networks as models.
     *
     * @param best whether it is the best so far; the best one and the last three stay on disk
     */
    void checkpoint(TrainingState state, boolean best) throws Problem;

    /** Writes down how the run ended. */
    void end(RunState how) throws Problem;

    /** Releases the folder; a run whose end was not recorded counts as interrupted. */
    @Override
    void close() throws Problem;
}
