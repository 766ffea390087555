package wae.io.image.webp;

/**
 * Steps of the coefficients of a segment (RFC 6386, sections 9.6 and 14.1): of a block's first and of its others.
 *
 * @param luma   of blocks of brightness
 * @param second of the block of the first coefficients
 * @param chroma of blocks of colour
 */
record Vp8Quantizer(int[] luma, int[] second, int[] chroma) {

    private static final int LAST = 127;
    private static final int LAST_FIRST_CHROMA = 117;

    /** @param added to the quality, for: luma first, second first, second others, chroma first, chroma others */
    static Vp8Quantizer of(int quality, int... added) {
        return new Vp8Quantizer(
                new int[] {Vp8Tables.first(clip(quality + added[0], LAST)), Vp8Tables.other(clip(quality, LAST))},
                new int[] {2 * Vp8Tables.first(clip(quality + added[1], LAST)),
                    Math.max(8, Vp8Tables.other(clip(quality + added[2], LAST)) * 155 / 100)},
                new int[] {Vp8Tables.first(clip(quality + added[3], LAST_FIRST_CHROMA)),
                    Vp8Tables.other(clip(quality + added[4], LAST))});
    }

    private static int clip(int quality, int last) {
        return Math.max(0, Math.min(last, quality));
    }
}
