package wae.domain.run;

import java.nio.file.Path;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingStatus;

/** Is told how a run goes, on the run's thread: it must be quick. */
public interface RunListener {

    /** Nobody listens. */
    RunListener NONE = new RunListener() { };

    /** The run's folder is there; the first step comes next. */
    default void began(Path folder, RunDescription description) {
    }

    /** After every step. */
    default void stepped(TrainingStatus status) {
    }

    /** Something was measured behind a step on pictures that are not trained on: accuracies, or the probes' PSNR. */
    default void validated(StepFigures figures) {
    }

    /** The probes' split as it is now. */
    default void previewed(Preview preview) {
    }

    /** A checkpoint is on disk. @param step steps done that it holds */
    default void kept(long step) {
    }

    /** Follows {@link #validated}, {@link #previewed} and {@link #kept}. */
    default void spent(RunCosts costs) {
    }
}
