package wae.domain.wavelet;

import java.util.OptionalDouble;
import wae.domain.image.Picture;
import wae.domain.image.Planes;
import wae.domain.quality.Psnr;
import wae.domain.quality.Ssim;

/**
 * What one level of a classical wavelet is measured by on a picture, to stand beside the figures of the learned pair.
 * The input is pixel value minus 0.5, as for networks.
 *
 * @param wavelet           that was measured
 * @param psnrLowOnlyDb     of what LL alone gives back, dB; empty when that is exact
 * @param ssimLowOnly       of the same; empty below 11 pixels a side
 * @param bestDetail        the one detail band that helps most beside LL
 * @param psnrWithBestDb    of what LL and that band give back, dB: as many values as I_L and I_H; empty when exact
 * @param psnrAllDb         of what all four bands give back, dB; empty when exact
 * @param ssimAll           of the same; empty below 11 pixels a side
 * @param energyFractionDetail sum of squares of the detail bands over that of all bands, 0 when both vanish
 * @param energyRatio       sum of squares of all bands over that of the input, 1 where energy is kept
 */
public record WaveletFigures(Wavelet wavelet, OptionalDouble psnrLowOnlyDb, OptionalDouble ssimLowOnly,
                             WaveletBands.Detail bestDetail, OptionalDouble psnrWithBestDb, OptionalDouble psnrAllDb,
                             OptionalDouble ssimAll, double energyFractionDetail, double energyRatio) {

    /** Measures a wavelet on a picture. */
    public static WaveletFigures of(Wavelet wavelet, Picture picture) {
        Planes input = picture.networkInput();
        WaveletBands bands = wavelet.split(input);
        Picture lowOnly = Picture.fromNetwork(bands.mixed(1, 0).join());
        Picture all = Picture.fromNetwork(bands.join());
        WaveletBands.Detail best = best(bands, picture);
        double inputEnergy = input.sumOfSquares();
        double energy = bands.energy();
        return new WaveletFigures(wavelet, Psnr.of(picture, lowOnly), Ssim.of(picture, lowOnly), best,
                Psnr.of(picture, with(best, bands)), Psnr.of(picture, all), Ssim.of(picture, all),
                energy == 0 ? 0 : 1 - bands.low().sumOfSquares() / energy, inputEnergy == 0 ? 1 : energy / inputEnergy);
    }

    private static WaveletBands.Detail best(WaveletBands bands, Picture picture) {
        WaveletBands.Detail best = WaveletBands.Detail.HORIZONTAL;
        double least = Double.POSITIVE_INFINITY;
        for (WaveletBands.Detail detail : WaveletBands.Detail.values()) {
            double error = Psnr.meanSquaredError(picture, with(detail, bands));
            if (error < least) {
                least = error;
                best = detail;
            }
        }
        return best;
    }

    private static Picture with(WaveletBands.Detail detail, WaveletBands bands) {
        return Picture.fromNetwork(bands.with(detail).join());
    }
}
