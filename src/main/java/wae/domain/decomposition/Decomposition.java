package wae.domain.decomposition;

import wae.domain.image.Picture;
import wae.domain.image.Planes;

/**
 * A picture, its two channels and what the decoder makes of them.
 *
 * @param picture        as it was given
 * @param bands          I_L and I_H of half its (even) size
 * @param reconstruction of the picture's size
 * @param encodeMillis   time the encoder took, tiles included
 * @param decodeMillis   time the decoder took, tiles included
 */
public record Decomposition(Picture picture, SubImages bands, Picture reconstruction,
                            double encodeMillis, double decodeMillis) {

    /** Reconstruction minus picture, values in [-1,1]. */
    public Planes difference() {
        return reconstruction.planes().minus(picture.planes());
    }
}
