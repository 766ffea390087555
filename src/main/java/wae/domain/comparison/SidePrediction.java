package wae.domain.comparison;

import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.Prediction;
import wae.domain.timing.SystemTiming;

/**
 * What a trained classifier makes of a picture.
 *
 * @param facts       about it
 * @param classNames  of its scores
 * @param prediction     of each branch that it has
 * @param withoutHigh the same with I_H set to zero; empty where there is no I_H
 * @param timing      of runs on this picture
 */
public record SidePrediction(SystemFacts facts, ClassNames classNames, Prediction prediction, Optional<Prediction> withoutHigh,
                          SystemTiming timing) {
}
