package wae.domain.training;

import wae.domain.task.Problem;

/** Writes one run down while it goes on. A crash at any moment leaves what was kept last. */
public interface RunRecorder extends AutoCloseable {

    /** Adds a line of figures; it reaches the disk with {@link #keep} at the latest. */
    void append(StepFigures figures) throws Problem;

    /** Keeps encoder and decoder as they are now. */
    void keep(TrainingState state) throws Problem;

    @Override
    void close() throws Problem;
}
