/**
 * Results as files that other programs read: measurements, classifications, evaluations, decompositions. Keys stay
 * as they are for ever; old files open. What is measured belongs to {@code domain.comparison} and its neighbours.
 */
package wae.io.report;
