/** Accelerated against baseline: classifiers timed side by side, and the evidence that a measurement leaves. */
package wae.domain.comparison;
