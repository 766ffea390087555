package wae.domain.comparison;

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

    /** What its scores stand for; numbered where nobody knows. */
    ClassNames classNames();

    /**
     * Makes it ready to run.
     *
     * @param threads that one run may use
     * @throws Problem if the engine cannot run it
     */
    RunningSystem start(Engine engine, int threads) throws Problem;
}
