/**
 * Training as plain data and ports: settings, stages, losses, learning rate, initial weights, the loop, and batches
 * drawn from a dataset. A {@code Trainer} (a port) takes the steps. Images belong to {@code domain.dataset}, saving
 * a run to {@code domain.run}, gradients to {@code engine.dl4j}.
 */
package wae.domain.training;
