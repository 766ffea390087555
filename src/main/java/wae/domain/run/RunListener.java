package wae.domain.run;

import java.nio.file.Path;
import java.util.List;
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

    /** Images were left out, some of them perhaps only now. @param all so far, with the reason; those of validation too */
    default void skipped(List<String> all) {
    }

    /** Something was measured after a step on images that are not trained on: accuracies, or the probes' PSNR. */
    default void validated(StepFigures figures) {
    }

    /** A preview of the probe images as they are now. */
    default void previewed(Preview preview) {
    }

    /** A checkpoint is on disk. @param step steps done */
    default void checkpointed(long step) {
    }

    /** Follows {@link #validated}, {@link #previewed} and {@link #checkpointed}. */
    default void spent(RunCosts costs) {
    }
}
