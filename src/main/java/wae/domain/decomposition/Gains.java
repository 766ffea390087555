package wae.domain.decomposition;

/**
 * Gains on the two channels before decoding.
 *
 * @param lowGain  on I_L
 * @param highGain on I_H
 */
public record Gains(double lowGain, double highGain) {

    /** Both channels as they are. */
    public static final Gains BOTH = new Gains(1, 1);
    /** I_L alone. */
    public static final Gains LOW_ONLY = new Gains(1, 0);
    /** I_H alone. */
    public static final Gains HIGH_ONLY = new Gains(0, 1);
    /** Details made stronger. */
    public static final Gains BOOST = new Gains(1, 1.5);

    /** Whether it changes nothing. */
    public boolean isNeutral() {
        return lowGain == 1 && highGain == 1;
    }
}
