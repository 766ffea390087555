package wae.domain.decomposition;

import wae.domain.image.Planes;

/**
 * The two half-size sub-images of a picture: I_L, low frequency, and I_H, high frequency.
 *
 * @param low  I_L, any values
 * @param high I_H, any values, the size of I_L
 */
public record SubImages(Planes low, Planes high) {

    /** @throws IllegalArgumentException if the sizes differ */
    public SubImages {
        if (!low.size().equals(high.size())) {
            throw new IllegalArgumentException("I_L and I_H differ in size: " + low + ", " + high);
        }
    }

    /**
     * Energy fraction of I_H: sum of I_H^2 / (sum of I_L^2 + sum of I_H^2), 0 when both vanish. Never to be shown without
     * the PSNR gain from I_H: scaling a channel changes the fraction and not the information.
     */
    public double energyFractionHigh() {
        double highEnergy = high.sumOfSquares();
        double total = low.sumOfSquares() + highEnergy;
        return total == 0 ? 0 : highEnergy / total;
    }

    /** Both channels times their gain. */
    public SubImages mixed(Gains mix) {
        return mix.isNeutral() ? this
                : new SubImages(low.scaled((float) mix.lowGain(), 0), high.scaled((float) mix.highGain(), 0));
    }
}
