/** Classifiers: the systems that are compared, scores, and how often they are right. */
package wae.domain.classification;
