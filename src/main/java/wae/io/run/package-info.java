/**
 * What a run leaves in its folder: {@code run.json}, {@code metrics.csv}, checkpoints, previews, models, TensorBoard
 * events. A crash at any moment leaves the last complete state, and a folder from another machine is not trusted.
 * What a run is belongs to {@code domain.run}.
 */
package wae.io.run;
