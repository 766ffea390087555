package wae.domain.wavelet;

import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * Classical wavelets: one two-dimensional level, on each plane by itself. At the border the picture is mirrored, the
 * edge pixel repeated, for all of them alike (MATLAB's mode {@code sym}); filters of L taps therefore give bands of
 * floor((n + L - 1) / 2) values along a side of n: exactly half for Haar and even n, a few values more for the others.
 * Filters are normalised so that the low pass sums to the root of 2.
 */
public enum Wavelet {
    /** Haar, 1910: sums and differences of neighbours. */
    HAAR("Haar", true, Filters.HAAR, Filters.reversed(Filters.HAAR)),
    /** Daubechies, 1988, two vanishing moments, four taps. */
    DAUBECHIES_2("Daubechies 2", true, Filters.DAUBECHIES_2, Filters.reversed(Filters.DAUBECHIES_2)),
    /** Daubechies, 1988, four vanishing moments, eight taps. */
    DAUBECHIES_4("Daubechies 4", true, Filters.DAUBECHIES_4, Filters.reversed(Filters.DAUBECHIES_4)),
    /** Cohen, Daubechies, Feauveau, 1992: nine and seven taps, as in lossy JPEG 2000; biorthogonal. */
    CDF_9_7("CDF 9/7", false, Filters.CDF_9_7_ANALYSIS, Filters.CDF_9_7_SYNTHESIS);

    private final String title;
    private final boolean orthonormal;
    private final FilterBank bank;

    Wavelet(String title, boolean orthonormal, double[] analysisLow, double[] synthesisLow) {
        this.title = title;
        this.orthonormal = orthonormal;
        this.bank = new FilterBank(analysisLow, synthesisLow);
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** Whether energy is kept, apart from what mirroring adds at the border. */
    public boolean orthonormal() {
        return orthonormal;
    }

    /** The four bands of planes of any size. */
    public WaveletBands split(Planes planes) {
        Planes low = bank.alongRows(planes, false);
        Planes high = bank.alongRows(planes, true);
        return new WaveletBands(this, planes.size(), bank.alongColumns(low, false), bank.alongColumns(low, true),
                bank.alongColumns(high, false), bank.alongColumns(high, true));
    }

    Planes join(WaveletBands bands) {
        PictureSize size = bands.size();
        Planes low = bank.joinColumns(bands.low(), bands.horizontal(), size.height());
        Planes high = bank.joinColumns(bands.vertical(), bands.diagonal(), size.height());
        return bank.joinRows(low, high, size.width());
    }
}
