package wae.domain.training;

import java.time.Duration;

/**
 * Where a training stands.
 *
 * @param figures        of the newest step
 * @param stepsDone      steps done in all
 * @param steps          steps in all
 * @param seconds        that the steps took so far; pauses, previews and validation left out
 * @param stepsPerSecond in this session, pauses left out
 * @param waitingFraction   fraction of the time in which the engine waited for pictures, 0 to 1
 */
public record TrainingStatus(StepFigures figures, long stepsDone, long steps, double seconds,
                             double stepsPerSecond, double waitingFraction) {

    /** The same after earlier sessions. @param before seconds that their steps took */
    public TrainingStatus after(double before) {
        return new TrainingStatus(figures, stepsDone, steps, before + seconds, stepsPerSecond, waitingFraction);
    }

    /** Estimate of the time that the rest takes. */
    public Duration remaining() {
        return Duration.ofMillis(stepsPerSecond > 0 ? Math.round(1000 * (steps - stepsDone) / stepsPerSecond) : 0);
    }
}
