package wae.io.image.webp;

/**
 * How strongly edges are smoothed (RFC 6386, section 15.2).
 *
 * @param limit    what a step across an edge inside of a macroblock may be; 0: nothing is smoothed
 * @param interior what steps beside the edge may be
 * @param variance above which a step beside the edge is taken for detail
 */
record Vp8FilterStrength(int limit, int interior, int variance) {

    private static final int STRONGEST = 63;
    private static final Vp8FilterStrength NONE = new Vp8FilterStrength(0, 0, 0);

    /** @param level any number, brought to 0 to 63; @param sharpness 0 to 7 */
    static Vp8FilterStrength of(int level, int sharpness) {
        int strength = Math.max(0, Math.min(STRONGEST, level));
        if (strength == 0) {
            return NONE;
        }
        int interior = strength;
        if (sharpness > 0) {
            interior = Math.min(interior >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
        }
        interior = Math.max(1, interior);
        return new Vp8FilterStrength(2 * strength + interior, interior, strength >= 40 ? 2 : strength >= 15 ? 1 : 0);
    }
}
