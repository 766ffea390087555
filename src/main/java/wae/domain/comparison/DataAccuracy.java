package wae.domain.comparison;

import java.util.Optional;
import wae.domain.classification.Accuracy;

/**
 * How well a system did on a data set.
 *
 * @param data     what the data set is called
 * @param classes  that it tells apart; empty where an older file does not say
 * @param accuracy of the scores that decide
 */
public record DataAccuracy(String data, Optional<Integer> classes, Accuracy accuracy) {
}
