package wae.viewmodel;

/**
 * How a panel shows its own image and a reference.
 *
 * @param mode     which of the modes
 * @param fraction swipe: fraction of the width that shows the reference, from the left; onion: opacity of the reference
 */
public record PanelComparison(Mode mode, double fraction) {

    /** The panel's own image alone. */
    public static final PanelComparison OWN = new PanelComparison(Mode.OWN, 0);

    /** How to compare. */
    public enum Mode {
        /** Own image alone. */
        OWN,
        /** Reference left of a line, own right of it. */
        SWIPE,
        /** Both, one through the other. */
        ONION,
        /** Reference alone. */
        REFERENCE
    }

    /** Whether the reference is seen. */
    public boolean needsReference() {
        return mode != Mode.OWN;
    }

    /** Puts the reference into the own colours. */
    void combine(int[] own, int[] reference, int width) {
        for (int i = 0; i < own.length; i++) {
            switch (mode) {
                case SWIPE -> own[i] = i % width < fraction * width ? reference[i] : own[i];
                case ONION -> own[i] = blended(own[i], reference[i]);
                case REFERENCE -> own[i] = reference[i];
                default -> { }
            }
        }
    }

    private int blended(int own, int reference) {
        int blended = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            double value = (own >>> shift & 0xFF) * (1 - fraction) + (reference >>> shift & 0xFF) * fraction;
            blended |= (int) Math.round(value) << shift;
        }
        return blended;
    }
}
