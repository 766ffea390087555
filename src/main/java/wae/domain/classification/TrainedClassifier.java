package wae.domain.classification;

import wae.domain.network.Weights;

/**
 * A classifier with weights: what a run leaves, and what is evaluated, compared, exported and pruned.
 *
 * @param system     plan, and how pictures reach it
 * @param weights    for the system's plan
 * @param classNames in the order of the scores
 * @param trained    whether the weights were learned; if not, only its time means anything
 */
public record TrainedClassifier(ClassifierSystem system, Weights weights, ClassNames classNames, boolean trained) {
}
