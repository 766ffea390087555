package wae.domain.training;

/** A training under way. Holds native memory until closed. Used by one thread at a time. */
public interface Training extends AutoCloseable {

    /** Takes the next step with the batch of its number. */
    StepFigures step(LabelledBatch batch);

    /** A copy of where it stands. */
    TrainingState state();

    @Override
    void close();
}
