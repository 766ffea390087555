package wae.domain.comparison;

import wae.domain.classification.Accuracy;

/**
 * How well a system did on a data set.
 *
 * @param data     what the data set is called
 * @param accuracy of the scores that decide
 */
public record DataAccuracy(String data, Accuracy accuracy) {
}
