package wae.domain.run;

/**
 * What a run spends its time on beside training, as fractions of the time since this session began, pauses left out.
 *
 * @param previews    rendering previews, 0 to 1; held below {@link PreviewScheduler#MAX_FRACTION}
 * @param validation  on validation images
 * @param checkpoints saving checkpoints and models
 */
public record RunCosts(double previews, double validation, double checkpoints) {
}
