package wae.domain.wavelet;

import java.util.List;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * The four bands of one level. Details are named after the edges that they show.
 *
 * @param wavelet    that made them, and joins them again
 * @param size       of the planes they came from
 * @param low        LL: low pass along rows and columns; of a constant c it is 2c
 * @param horizontal low pass along rows, high pass along columns: horizontal edges
 * @param vertical   high pass along rows, low pass along columns: vertical edges
 * @param diagonal   high pass along both
 */
public record WaveletBands(Wavelet wavelet, PictureSize size, Planes low, Planes horizontal, Planes vertical,
                           Planes diagonal) {

    /** A band's place among the four. */
    public enum Detail {
        /** Horizontal edges. */
        HORIZONTAL,
        /** Vertical edges. */
        VERTICAL,
        /** High pass along both directions. */
        DIAGONAL
    }

    /** @throws IllegalArgumentException if the bands differ in shape */
    public WaveletBands {
        List.of(horizontal, vertical, diagonal).forEach(low::requireSameShape);
    }

    /** LL, horizontal, vertical, diagonal. */
    public List<Planes> all() {
        return List.of(low, horizontal, vertical, diagonal);
    }

    /** The planes that the bands stand for: what was split, to the rounding of float. */
    public Planes join() {
        return wavelet.join(this);
    }

    /** LL times one gain, every detail band times another. */
    public WaveletBands mixed(double lowGain, double detailGain) {
        float detail = (float) detailGain;
        return new WaveletBands(wavelet, size, low.scaled((float) lowGain, 0), horizontal.scaled(detail, 0),
                vertical.scaled(detail, 0), diagonal.scaled(detail, 0));
    }

    /** LL and one detail band, the other two zero. */
    public WaveletBands with(Detail kept) {
        return new WaveletBands(wavelet, size, low, keptIf(kept == Detail.HORIZONTAL, horizontal),
                keptIf(kept == Detail.VERTICAL, vertical), keptIf(kept == Detail.DIAGONAL, diagonal));
    }

    private static Planes keptIf(boolean kept, Planes band) {
        return kept ? band : Planes.constant(band.channels(), band.size(), 0);
    }

    /** A band cut to exactly half the size, its margins beyond the border left off, to be shown beside I_L and I_H. */
    public static Planes shown(Planes band, PictureSize half) {
        return band.window((band.width() - half.width()) / 2, (band.height() - half.height()) / 2, half);
    }

    /** Sum of squares over all four bands. */
    public double energy() {
        return all().stream().mapToDouble(Planes::sumOfSquares).sum();
    }
}
