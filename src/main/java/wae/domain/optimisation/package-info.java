/**
 * Networks rewritten to run faster with the same results up to rounding: plan and weights in, plan and weights out.
 * Batch normalisation is folded, sibling layers are merged. What changes results, such as pruning, belongs to {@code
 * domain.pruning}.
 */
package wae.domain.optimisation;
