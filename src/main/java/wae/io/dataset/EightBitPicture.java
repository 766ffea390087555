package wae.io.dataset;

import wae.domain.image.Picture;
import wae.domain.image.PictureSize;

/**
 * A picture, or a part of one, at one byte per value: a quarter of the memory of floats.
 *
 * @param size  of the planes
 * @param bytes 3 x height x width, unsigned; never changed
 */
record EightBitPicture(PictureSize size, byte[] bytes) {

    private static final float[] INPUT = new float[256];

    static {
        for (int level = 0; level < INPUT.length; level++) {
            INPUT[level] = level / 255f - Picture.INPUT_OFFSET;
        }
    }

    /**
     * Puts a window as network input (value minus 0.5) into a batch. What lies outside of the picture repeats the
     * nearest edge.
     *
     * @param target gets 3 x height x width values from {@code offset} on
     * @param mirrored whether left and right are exchanged
     */
    void putWindow(int left, int top, PictureSize window, boolean mirrored, float[] target, int offset) {
        int place = offset;
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int row = 0; row < window.height(); row++) {
                int start = (channel * size.height() + clamp(top + row, size.height())) * size.width();
                for (int column = 0; column < window.width(); column++) {
                    int x = left + (mirrored ? window.width() - 1 - column : column);
                    target[place++] = INPUT[bytes[start + clamp(x, size.width())] & 0xff];
                }
            }
        }
    }

    private static int clamp(int index, int length) {
        return Math.max(0, Math.min(index, length - 1));
    }
}
