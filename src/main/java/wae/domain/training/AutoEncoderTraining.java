package wae.domain.training;

/** A training under way. Holds native memory until closed. Used by one thread at a time. */
public interface AutoEncoderTraining extends AutoCloseable {

    /**
     * Takes the next step.
     *
     * @param patches batch x 3 x patch x patch, pixel value minus 0.5
     */
    StepFigures step(float[] patches);

    /** A copy of where it stands. */
    TrainingState state();

    @Override
    void close();
}
