package wae.viewmodel.decompose;

import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureStore;
import wae.viewmodel.Workers;

/**
 * What the decomposition screen works with.
 *
 * @param pictures     reading and writing pictures
 * @param autoEncoders the bundled model and a user's own
 * @param results      figures as files
 * @param threads      that one run of a network may use
 * @param workers      where work runs
 */
public record DecomposeServices(PictureStore pictures, AutoEncoderStore autoEncoders, DecompositionStore results, int threads,
                       Workers workers) {
}
