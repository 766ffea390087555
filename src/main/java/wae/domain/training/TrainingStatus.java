package wae.domain.training;

import java.time.Duration;

/**
 * Where a training stands.
 *
 * @param figures        of the newest step
 * @param stepsDone      steps done in all
 * @param steps          steps in all
 * @param stepsPerSecond in this sitting, pauses left out
 * @param waitingShare   share of the time in which the engine waited for pictures, 0 to 1
 */
public record TrainingStatus(StepFigures figures, long stepsDone, long steps, double stepsPerSecond,
                             double waitingShare) {

    /** Estimate of the time that the rest takes. */
    public Duration remaining() {
        return Duration.ofMillis(stepsPerSecond > 0 ? Math.round(1000 * (steps - stepsDone) / stepsPerSecond) : 0);
    }
}
