package wae.io.image;

/** Decoded pixels at the depth and in the colours that the file has. Not safe for several threads. */
interface PixelSource {

    int width();

    int height();

    /** Whether red, green and blue are one. */
    boolean isGrey();

    /** Puts {@code count} pixels of a row, from a column on, into four arrays, in [0,1]; colours not yet multiplied by alpha. */
    void read(int column, int row, int count, float[] red, float[] green, float[] blue, float[] alpha);
}
