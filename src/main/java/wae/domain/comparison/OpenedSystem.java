package wae.domain.comparison;

import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.RunningSystem;
import wae.domain.network.Engine;
import wae.domain.task.Problem;

/** A system with all that it needs to run, not yet running. It may hold large weights: let go of it once it runs. */
public interface OpenedSystem {

    /** What is known of it. */
    SystemFacts facts();

    /** Its plan, where it is one of ours. */
    default Optional<ClassifierSystem> system() {
        return Optional.empty();
    }

    /**
     * What its scores stand for; numbered where nobody knows.
     *
     * @throws Problem if there are not as many names as scores, or only a run can show how many there are and fails
     */
    ClassNames classNames() throws Problem;

    /**
     * How the scores of an external model are read, in words; empty for one of ours. All is known once it has been
     * started.
     *
     * @throws Problem as {@link #classNames}
     */
    default String read() throws Problem {
        return "";
    }

    /** Outputs of an external model that can be scores, the one that is taken first; empty for one of ours. */
    default List<String> outputs() {
        return List.of();
    }

    /** Whether another program made it. */
    default boolean isForeign() {
        return false;
    }

    /**
     * Asks whether its time for a batch is that of the batch.
     *
     * @throws Problem if it only takes another number of images at once
     */
    default void requireBatch(int batch) throws Problem {
    }

    /**
     * Makes it ready to run.
     *
     * @param threads that one run may use
     * @throws Problem if the engine cannot run it
     */
    RunningSystem start(Engine engine, int threads) throws Problem;
}
