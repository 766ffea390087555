/**
 * Decomposing an image into I_L and I_H, and reconstructing it from the two with a gain on each. Large images are
 * decomposed in tiles with the same result, and the metrics of a decomposition are computed here. Training an
 * auto-encoder belongs to {@code domain.training}, classical transforms to {@code domain.wavelet}.
 */
package wae.domain.decomposition;
