package wae.domain.run;

/**
 * What a run spends its time on beside training, as shares of the time since this sitting began, pauses left out.
 *
 * @param looking    at the probes, 0 to 1; kept below {@link PreviewScheduler#MOST}
 * @param validating on held-out pictures
 * @param keeping    checkpoints and models
 */
public record RunCosts(double looking, double validating, double keeping) {
}
