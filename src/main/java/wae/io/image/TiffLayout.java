package wae.io.image;

import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOException;

/**
 * How a TIFF file stores its pixels, from its tags.
 *
 * @param photometric what the samples are: see the constants
 * @param samples     of a pixel, alpha and others with them
 * @param bits        of a sample
 * @param floating    whether samples are floating-point numbers
 * @param planar      whether each sample has its own strips or tiles
 * @param across      width of a strip or tile
 * @param down        height of a strip or tile
 * @param tiled       whether these are tiles, padded to their full size
 * @param alpha       whether the sample after the colours is alpha
 * @param associated  whether the colours are multiplied by it
 */
record TiffLayout(int width, int height, int photometric, int compression, int samples, int bits, boolean floating,
                  int predictor, boolean planar, int across, int down, boolean tiled, boolean alpha, boolean associated) {

    static final int WHITE_IS_ZERO = 0;
    static final int BLACK_IS_ZERO = 1;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int INKS = 5;
    static final int YCBCR = 6;

    static final int NONE = 1;
    static final int LZW = 5;
    static final int OLD_JPEG = 6;
    static final int JPEG = 7;
    static final int DEFLATE = 8;
    static final int OLD_DEFLATE = 32946;
    static final int PACK_BITS = 32773;

    private static final int ASSOCIATED = 1;
    private static final int MAX_SAMPLES = 16;
    private static final int MAX_TILE = 1 << 16;
    private static final Map<Integer, String> COMPRESSIONS = Map.ofEntries(
            Map.entry(32766, "NeXT"), Map.entry(32809, "ThunderScan"), Map.entry(32908, "PixarFilm"), Map.entry(32909, "PixarLog"),
            Map.entry(34661, "JBIG"), Map.entry(34676, "SGILog"), Map.entry(34677, "SGILog"), Map.entry(34712, "JPEG 2000"),
            Map.entry(34887, "LERC"), Map.entry(34892, "lossy JPEG (DNG)"), Map.entry(34925, "LZMA"), Map.entry(50000, "Zstandard"),
            Map.entry(50001, "WebP"), Map.entry(50002, "JPEG XL"));
    private static final Map<Integer, String> COLOURS = Map.of(4, "a mask", 8, "CIELab colours", 9, "ICCLab colours",
            10, "ITULab colours", 32803, "a colour filter array", 32844, "LogL brightness", 32845, "LogLuv colours",
            34892, "linear raw samples");

    /** @throws IOException if tags are missing or contradict each other, or the kind is not read here */
    static TiffLayout of(TiffDirectory tags) throws IOException {
        int samples = tags.value(277, 1);
        int photometric = tags.value(262, BLACK_IS_ZERO);
        int[] format = format(tags, samples);
        int width = tags.value(256, 0);
        int height = tags.value(257, 0);
        boolean tiled = tags.has(322);
        int across = tiled ? tags.value(322, 0) : width;
        int down = tiled ? tags.value(323, 0) : Math.min(height, tags.value(278, Integer.MAX_VALUE));
        if (tiled && (across < 1 || down < 1 || across > MAX_TILE || down > MAX_TILE)) {
            throw new IIOException("an impossible size of tiles");
        }
        int colours = photometric == RGB ? 3 : photometric == INKS ? 4 : photometric == YCBCR ? 3 : 1;
        if (samples < colours) {
            throw new IIOException("fewer samples than colours");
        }
        long[] extra = tags.values(338, MAX_SAMPLES);
        boolean alpha = samples > colours && (extra.length > 0 || photometric == RGB);
        boolean associated = alpha && extra.length > 0 && extra[0] == ASSOCIATED;
        TiffLayout layout = new TiffLayout(width, height, photometric, tags.value(259, NONE), samples, format[0], format[1] == 3,
                tags.value(317, 1), samples > 1 && tags.value(284, 1) == 2, across, down, tiled, alpha, associated);
        layout.requireKnown(format[1]);
        return layout;
    }

    /** Bits of a sample and their format, which are the same for all samples. */
    private static int[] format(TiffDirectory tags, int samples) throws IOException {
        if (samples < 1 || samples > MAX_SAMPLES) {
            throw new UnsupportedPicture("TIFF with " + samples + " samples per pixel");
        }
        int[] format = {tags.value(258, 1), tags.value(339, 1)};
        int[] names = {258, 339};
        for (int i = 0; i < names.length; i++) {
            for (long value : tags.values(names[i], samples)) {
                if (value != format[i]) {
                    throw new UnsupportedPicture("TIFF with samples of different kinds");
                }
            }
        }
        return format;
    }

    private void requireKnown(int format) throws UnsupportedPicture {
        if (COMPRESSIONS.containsKey(compression)) {
            throw new UnsupportedPicture("TIFF with " + COMPRESSIONS.get(compression) + " compression");
        }
        if (COLOURS.containsKey(photometric)) {
            throw new UnsupportedPicture("TIFF with " + COLOURS.get(photometric));
        }
        if (format == 2 || format > 4) {
            throw new UnsupportedPicture("TIFF with " + (format == 2 ? "signed" : "complex") + " samples");
        }
        if (floating ? bits != 16 && bits != 32 && bits != 64 : bits < 1 || bits > 16 && bits != 32) {
            throw new UnsupportedPicture("TIFF with samples of " + bits + " bits"); // of 24 nobody agrees what they are
        }
        if (predictor > 3 || predictor == 3 && !floating || predictor == 2 && bits % 8 != 0) {
            throw new UnsupportedPicture("TIFF with predictor " + predictor + " for samples of " + bits + " bits");
        }
        boolean strange = photometric == INKS && samples > 4 || photometric > YCBCR || isJpeg() && planar;
        if (strange || !extraSamplesAreKnown()) {
            throw new UnsupportedPicture("TIFF with " + samples + " samples of " + bits + " bits per pixel"
                    + (planar ? " in separate planes" : "") + ", photometric interpretation " + photometric);
        }
    }

    /** Layouts with samples after the colours that other programs read alike; of the rest each makes something else. */
    private boolean extraSamplesAreKnown() {
        int extra = photometric > PALETTE ? 0 : samples - (photometric == RGB ? 3 : 1);
        if (photometric == RGB) {
            return extra <= 1 || !planar && (bits == 8 || bits == 16 || bits == 32);
        }
        boolean usual = bits == 4 || bits == 8 || bits == 16 || bits == 32;
        return extra == 0 || extra == 1 && alpha && usual && (photometric != PALETTE || !planar && !associated);
    }

    private boolean isJpeg() {
        return compression == JPEG || compression == OLD_JPEG;
    }

    /** Whether {@link TiffPixels} decodes it; the rest (fax, JPEG, inks) is left to a library. */
    boolean isPlain() {
        boolean packed = compression == NONE || compression == LZW || compression == DEFLATE || compression == OLD_DEFLATE
                || compression == PACK_BITS;
        return packed && photometric <= PALETTE;
    }

    /** Samples that stand together in a strip or tile. */
    int together() {
        return planar ? 1 : samples;
    }

    /** Bytes of a row of a strip or tile. */
    int rowBytes() {
        return Math.toIntExact(((long) across * together() * bits + 7) / 8);
    }

    /** Strips or tiles from left to right. */
    int columns() {
        return (width + across - 1) / across;
    }

    /** Strips or tiles from top to bottom. */
    int rows() {
        return (height + down - 1) / down;
    }

    /** Rows of a strip or tile; the last strip has fewer. */
    int rowsOf(int row) {
        return tiled ? down : Math.min(down, height - row * down);
    }
}
