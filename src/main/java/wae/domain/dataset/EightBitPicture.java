package wae.domain.dataset;

import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * A picture, or a part of one, at one byte per value: a quarter of the memory of floats.
 *
 * @param size  of the planes
 * @param bytes 3 x height x width, unsigned; given away by its maker and never changed
 */
public record EightBitPicture(PictureSize size, byte[] bytes) {

    private static final int LEVELS = 256;
    private static final float[] INPUT = new float[LEVELS];

    static {
        for (int level = 0; level < LEVELS; level++) {
            INPUT[level] = level / 255f - Picture.INPUT_OFFSET;
        }
    }

    /** @throws IllegalArgumentException if there are not three values for every pixel */
    public EightBitPicture {
        if (bytes.length != Picture.CHANNELS * size.pixels()) {
            throw new IllegalArgumentException(bytes.length + " bytes are no image of " + size);
        }
    }

    /** A picture at 8 bits per value. */
    public static EightBitPicture of(Picture picture) {
        byte[] bytes = new byte[picture.planes().count()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(picture.planes().at(i) * 255);
        }
        return new EightBitPicture(picture.size(), bytes);
    }

    /** The same values as a picture. */
    public Picture toPicture() {
        float[] values = new float[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (bytes[i] & 0xff) / 255f;
        }
        return new Picture(Planes.owning(Picture.CHANNELS, size, values));
    }

    /**
     * Puts a window as network input (value minus 0.5) into a batch. What lies outside of the picture is its mirror
     * image about the outermost pixels, which keeps fine textures what they are.
     *
     * @param mirrored whether left and right are exchanged
     * @param target   gets 3 x height x width values from {@code offset} on
     */
    public void putWindow(int left, int top, PictureSize window, boolean mirrored, float[] target, int offset) {
        int place = offset;
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int row = 0; row < window.height(); row++) {
                int start = (channel * size.height() + inside(top + row, size.height())) * size.width();
                for (int column = 0; column < window.width(); column++) {
                    int x = left + (mirrored ? window.width() - 1 - column : column);
                    target[place++] = INPUT[bytes[start + inside(x, size.width())] & 0xff];
                }
            }
        }
    }

    private static int inside(int index, int length) {
        if (index >= 0 && index < length) {
            return index;
        }
        int period = Math.max(1, 2 * length - 2);
        int folded = Math.floorMod(index, period);
        return folded < length ? folded : period - folded;
    }
}
