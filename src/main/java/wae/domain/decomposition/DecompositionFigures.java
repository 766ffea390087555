package wae.domain.decomposition;

import java.util.OptionalDouble;
import wae.domain.image.Picture;
import wae.domain.quality.Psnr;
import wae.domain.quality.Ssim;

/**
 * What a decomposition is measured by.
 *
 * @param psnrDb            of the reconstruction, dB; empty when it is exact
 * @param ssim              of the reconstruction; empty below 11 pixels a side
 * @param energyFractionHigh   of I_H, 0 to 1
 * @param psnrWithoutHighDb of the reconstruction with I_H set to zero, dB; empty when that is exact
 */
public record DecompositionFigures(OptionalDouble psnrDb, OptionalDouble ssim, double energyFractionHigh,
                                   OptionalDouble psnrWithoutHighDb) {

    /**
     * Measures a decomposition.
     *
     * @param psnrWithoutHighDb of what the decoder makes of I_L alone, dB; empty when that is exact
     */
    public static DecompositionFigures of(Decomposition decomposition, OptionalDouble psnrWithoutHighDb) {
        Picture picture = decomposition.picture();
        return new DecompositionFigures(
                Psnr.of(picture, decomposition.reconstruction()),
                Ssim.of(picture, decomposition.reconstruction()),
                decomposition.bands().energyFractionHigh(),
                psnrWithoutHighDb);
    }

    /** What I_H is worth: PSNR with both channels minus PSNR with I_H zero, dB; empty when one of them is. */
    public OptionalDouble psnrGainFromHighDb() {
        return psnrDb.isPresent() && psnrWithoutHighDb.isPresent()
                ? OptionalDouble.of(psnrDb.getAsDouble() - psnrWithoutHighDb.getAsDouble())
                : OptionalDouble.empty();
    }
}
