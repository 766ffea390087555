package wae.domain.decomposition;

/**
 * Gains on the two channels before decoding.
 *
 * @param lowGain  on I_L
 * @param highGain on I_H
 */
public record BandMix(double lowGain, double highGain) {

    /** Both channels as they are. */
    public static final BandMix BOTH = new BandMix(1, 1);
    /** I_L alone. */
    public static final BandMix LOW_ONLY = new BandMix(1, 0);
    /** I_H alone. */
    public static final BandMix HIGH_ONLY = new BandMix(0, 1);
    /** Details made stronger. */
    public static final BandMix BOOST = new BandMix(1, 1.5);

    /** Whether it changes nothing. */
    public boolean isNeutral() {
        return lowGain == 1 && highGain == 1;
    }
}
