/**
 * Classifiers: systems and what they are made from, scores, predictions, and how often they are right. An external
 * model, written by another program, is a classifier here too. Timing belongs to {@code domain.timing}, comparing
 * systems to {@code domain.comparison}.
 */
package wae.domain.classification;
