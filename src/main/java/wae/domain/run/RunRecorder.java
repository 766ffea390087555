package wae.domain.run;

import wae.domain.task.Problem;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;

/** Writes one run down while it goes on. A crash at any moment leaves what was kept last. For one thread. */
public interface RunRecorder extends AutoCloseable {

    /**
     * Adds a step's figures, with what was measured behind it; they reach the disk with {@link #keep} at the latest.
     *
     * @param seconds as {@link TrainingStatus#seconds}
     * @throws Problem e.g. because the disk is full
     */
    void append(StepFigures figures, double seconds) throws Problem;

    /** Keeps pictures of the probes. */
    void preview(Preview preview) throws Problem;

    /**
     * Keeps the state, so that the run can go on from it, and its networks as models.
     *
     * @param best whether it is the best so far; the best one and the last three are kept
     */
    void keep(TrainingState state, boolean best) throws Problem;

    /** Writes down how the run ended. */
    void end(RunState how) throws Problem;

    /** Lets go of the folder; a run whose end was not written down counts as interrupted. */
    @Override
    void close() throws Problem;
}
