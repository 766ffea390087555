package wae.viewmodel.decompose;

import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** Pictures from 8-bit colours, as on a clipboard. */
public final class ArgbPicture {

    private ArgbPicture() {
    }

    /**
     * The picture; what is transparent is put on white, as with files.
     *
     * @param colours 0xAARRGGBB, not premultiplied, row by row
     */
    public static Picture of(PictureSize size, int[] colours) {
        float[] values = new float[Picture.CHANNELS * colours.length];
        for (int i = 0; i < colours.length; i++) {
            float opacity = (colours[i] >>> 24) / 255f;
            for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                float value = (colours[i] >> 16 - 8 * channel & 0xFF) / 255f;
                values[channel * colours.length + i] = Math.min(1, value * opacity + 1 - opacity);
            }
        }
        return new Picture(Planes.owning(Picture.CHANNELS, size, values));
    }
}
