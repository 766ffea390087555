package wae.domain.training;

import java.util.Map;
import wae.domain.dataset.LabelledBatch;

/** A training under way. Holds native memory until closed. Used by one thread at a time. */
public interface Training extends AutoCloseable {

    /** Takes the next step with the batch of its number. */
    StepFigures step(LabelledBatch batch);

    /** A copy of where it stands. */
    TrainingState state();

    /** Time that the steps so far spent in parts that the engine measures, nanoseconds; the rest is not among them. */
    default Map<StepPart, Long> nanos() {
        return Map.of();
    }

    @Override
    void close();
}
