/**
 * State and actions of the Train page: choosing what to train, the active training, saved runs, micro-training. At
 * most one training is active at a time. What a step does belongs to {@code domain.training}, what a run saves to
 * {@code domain.run}.
 */
package wae.viewmodel.train;
