package wae.domain.classification;

import java.util.Optional;
import wae.domain.image.Picture;
import wae.domain.image.Planes;

/**
 * How an external network wants its pictures.
 *
 * @param pixels what becomes of pixel values
 * @param layout their order; empty to take the one that the network's own input shape shows
 */
public record InputConvention(PixelPreset pixels, Optional<PixelLayout> layout) {

    /** A preset, with the layout that the network shows. */
    public static InputConvention of(PixelPreset pixels) {
        return new InputConvention(pixels, Optional.empty());
    }

    /** Puts a picture's values where the network looks for them. @param offset of the first in the target */
    void put(Picture picture, PixelLayout shown, float[] target, int offset) {
        Planes planes = picture.planes();
        int positions = planes.width() * planes.height();
        boolean byPixel = layout.orElse(shown) == PixelLayout.NHWC;
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            int source = pixels.colour(channel) * positions;
            int place = offset + (byPixel ? channel : channel * positions);
            for (int i = 0; i < positions; i++) {
                target[place] = pixels.value(channel, planes.at(source + i));
                place += byPixel ? Picture.CHANNELS : 1;
            }
        }
    }
}
