package wae.domain.wavelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

class WaveletTest {

    /** Float rounding of values near 1 through two filterings each way; the CDF 9/7 coefficients end at 1e-12. */
    private static final double EXACT = 1e-5;

    @ParameterizedTest
    @EnumSource
    void whatIsSplitIsJoinedAgain(Wavelet wavelet) {
        int[][] sizes = {{32, 24}, {33, 21}, {2, 2}, {1, 5}, {3, 1}};
        for (int[] size : sizes) {
            Planes input = PictureBuilder.noise(size[0], size[1], 7).networkInput();
            assertThat(largest(wavelet.split(input).join().minus(input))).as("%d x %d", size[0], size[1])
                    .isLessThan(EXACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantHasNoDetailAndTwiceItsValueInLl(Wavelet wavelet) {
        WaveletBands bands = wavelet.split(PictureBuilder.constant(20, 12, 0.75).planes());
        assertThat(largest(bands.mixed(0, 1).horizontal())).isLessThan(EXACT);
        assertThat(largest(bands.vertical())).isLessThan(EXACT);
        assertThat(largest(bands.diagonal())).isLessThan(EXACT);
        assertThat(largest(bands.low().scaled(1, -1.5f))).isLessThan(EXACT);
    }

    @ParameterizedTest
    @EnumSource(names = "CDF_9_7", mode = EnumSource.Mode.EXCLUDE)
    void anOrthonormalWaveletKeepsTheEnergyOfWhatDoesNotTouchTheBorder(Wavelet wavelet) {
        assertThat(wavelet.orthonormal()).isTrue();
        Planes inside = framed(PictureBuilder.noise(24, 16, 3).networkInput());
        assertThat(wavelet.split(inside).energy() / inside.sumOfSquares()).isCloseTo(1, within(EXACT));
    }

    @Test
    void haarKeepsAllEnergyAndHalvesExactly() {
        Planes input = PictureBuilder.noise(24, 16, 3).networkInput();
        WaveletBands bands = Wavelet.HAAR.split(input);
        assertThat(bands.low().size()).isEqualTo(new PictureSize(12, 8));
        assertThat(bands.energy() / input.sumOfSquares()).isCloseTo(1, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"DAUBECHIES_2, 2", "DAUBECHIES_4, 4", "CDF_9_7, 4", "HAAR, 1"})
    void aPolynomialBelowTheVanishingMomentsHasNoDetailInside(Wavelet wavelet, int moments) {
        WaveletBands below = wavelet.split(power(moments - 1));
        WaveletBands at = wavelet.split(power(moments));
        int middle = below.vertical().width() / 2;
        assertThat((double) below.vertical().at(0, 0, middle)).isCloseTo(0, within(EXACT));
        assertThat(Math.abs((double) at.vertical().at(0, 0, middle))).isGreaterThan(10 * EXACT);
    }

    @Test
    void detailsAreNamedAfterTheEdgesThatTheyShow() {
        Planes stripes = Picture.grey(Planes.owning(1, new PictureSize(2, 2), new float[] {1, 1, 0, 0})).planes();
        WaveletBands bands = Wavelet.HAAR.split(stripes);
        assertThat((double) bands.horizontal().at(0)).isCloseTo(1, within(EXACT));
        assertThat((double) bands.vertical().at(0)).isCloseTo(0, within(EXACT));
        assertThat(largest(bands.with(WaveletBands.Detail.HORIZONTAL).join().minus(stripes))).isLessThan(EXACT);
    }

    @Test
    void aCheckerboardIsAllDiagonalAndItsFiguresSaySo() {
        WaveletFigures figures = WaveletFigures.of(Wavelet.HAAR, PictureBuilder.checkerboard(16, 16));
        assertThat(figures.energyFractionDetail()).isCloseTo(1, within(EXACT));
        assertThat(figures.energyRatio()).isCloseTo(1, within(EXACT));
        assertThat(figures.bestDetail()).isEqualTo(WaveletBands.Detail.DIAGONAL);
        assertThat(figures.psnrLowOnlyDb().getAsDouble()).isCloseTo(-10 * Math.log10(0.25), within(EXACT));
    }

    private static Planes power(int exponent) {
        float[] values = new float[64];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.pow((i - 32) / 8.0, exponent);
        }
        return Planes.owning(1, new PictureSize(64, 1), values);
    }

    /** The planes with a black frame of 12 pixels, more than the longest filter reaches. */
    private static Planes framed(Planes inner) {
        int frame = 12;
        PictureSize size = new PictureSize(inner.width() + 2 * frame, inner.height() + 2 * frame);
        float[] values = new float[Math.toIntExact(inner.channels() * size.pixels())];
        for (int channel = 0; channel < inner.channels(); channel++) {
            for (int row = 0; row < inner.height(); row++) {
                for (int column = 0; column < inner.width(); column++) {
                    int target = (channel * size.height() + row + frame) * size.width() + column + frame;
                    values[target] = inner.at(channel, row, column);
                }
            }
        }
        return Planes.owning(inner.channels(), size, values);
    }

    private static double largest(Planes planes) {
        double largest = 0;
        for (int i = 0; i < planes.count(); i++) {
            largest = Math.max(largest, Math.abs(planes.at(i)));
        }
        return largest;
    }
}
