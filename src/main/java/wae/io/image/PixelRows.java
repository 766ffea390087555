package wae.io.image;

import java.util.Optional;

/**
 * The pixels of a decoded picture as red, green and blue in [0,1]: colours are converted to sRGB where an ICC profile goes
 * with them, then transparency is put on white.
 */
final class PixelRows {

    private final PixelSource source;
    private final ColourProfile profile;
    private final float[] alpha;

    /** @param profileBytes what the file says of its colours, if it does; @param inks whether the decoder has applied it */
    PixelRows(PixelSource source, Optional<byte[]> profileBytes, boolean inks) {
        this.source = source;
        profile = inks ? ColourProfile.ofInks(profileBytes) : ColourProfile.of(profileBytes, source.isGrey());
        alpha = new float[source.width()];
    }

    int width() {
        return source.width();
    }

    int height() {
        return source.height();
    }

    /** What the file says of its colours, and what became of it. */
    String profile() {
        return profile.name();
    }

    /** Puts {@code count} pixels of a row, from a column on, into three arrays. */
    void read(int column, int row, int count, float[] red, float[] green, float[] blue) {
        source.read(column, row, count, red, green, blue, alpha);
        profile.convert(count, red, green, blue);
        for (int i = 0; i < count; i++) {
            if (alpha[i] != 1) {
                red[i] = onWhite(red[i], alpha[i]);
                green[i] = onWhite(green[i], alpha[i]);
                blue[i] = onWhite(blue[i], alpha[i]);
            }
        }
    }

    private static float onWhite(float value, float alpha) {
        return Math.min(1, value * alpha + (1 - alpha));
    }
}
