/**
 * Networks made smaller by removing channels: which may go, which should by ThiNet or Taylor, and what is left. Plan
 * and weights in, smaller plan and weights out. Training the smaller network afterwards belongs to {@code
 * domain.training}.
 */
package wae.domain.pruning;
