package wae.viewmodel.decompose;

import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureStore;
import wae.viewmodel.Workers;

/**
 * What the Decompose page works with.
 *
 * @param pictures     reading and writing images
 * @param autoEncoders the built-in model and a user's own
 * @param results      metrics as files
 * @param threads      that one run of a network may use
 * @param workers      where work runs
 */
public record DecomposeServices(PictureStore pictures, AutoEncoderStore autoEncoders, DecompositionStore results, int threads,
                       Workers workers) {
}
