package wae.viewmodel.decompose;

import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureStore;
import wae.viewmodel.TaskRunner;

/**
 * What the Decompose page works with.
 *
 * @param pictures     reading and writing images
 * @param autoEncoders the built-in model and a user's own
 * @param results      metrics as files
 * @param threads      that one run of a network may use
 * @param files        runs reading and writing
 * @param networks     runs encoder and decoder, one thing at a time and in order
 * @param measuring    runs what takes long and needs no network
 * @param painting     turns planes into colours, and draws frames
 */
public record DecomposeServices(PictureStore pictures, AutoEncoderStore autoEncoders, DecompositionStore results, int threads,
                       TaskRunner files, TaskRunner networks, TaskRunner measuring,
                       TaskRunner painting) {
}
