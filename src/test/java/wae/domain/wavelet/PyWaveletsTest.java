package wae.domain.wavelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wae.Golden;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * Against PyWavelets 1.1.1, mode {@code symmetric}, db1, db2, db4 and bior4.4: golden/wavelets.json by wavelets.py, seed 1.
 *
 * <p>Labels: LL is PyWavelets' cA. Our horizontal is its cH: low pass along the rows, high pass along the columns; our
 * vertical is its cV: high pass along the rows, low pass along the columns; our diagonal, HH, is its cD. Who writes the
 * pass along the rows first calls our horizontal LH and our vertical HL; there are texts that do it the other way round.
 */
class PyWaveletsTest {

    /** Values up to 3 pass through two roundings to float, each below 2e-7; mixed by 5, through two more. */
    private static final double BANDS = 1e-6;
    private static final double MIXED = 5e-6;

    private static final Golden GOLDEN = Golden.of("wavelets");

    static Stream<Arguments> cases() {
        return Arrays.stream(Wavelet.values())
                .flatMap(wavelet -> Stream.of("8x8", "7x11").map(size -> Arguments.of(wavelet, size)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFourBandsAreThoseOfPyWavelets(Wavelet wavelet, String size) {
        Golden expected = GOLDEN.in(wavelet.name(), size, "bands");
        WaveletBands bands = wavelet.split(planes(GOLDEN.in("inputs", size)));
        assertSame(bands.low(), expected.in("cA"), BANDS);
        assertSame(bands.horizontal(), expected.in("cH"), BANDS);
        assertSame(bands.vertical(), expected.in("cV"), BANDS);
        assertSame(bands.diagonal(), expected.in("cD"), BANDS);
    }

    /** Bands that no image has, so that an error in synthesis is not undone by one in analysis. */
    @ParameterizedTest
    @MethodSource("cases")
    void changedBandsAreJoinedToWhatPyWaveletsMakesOfThem(Wavelet wavelet, String size) {
        Golden own = GOLDEN.in(wavelet.name(), size, "bands");
        Golden expected = GOLDEN.in(wavelet.name(), size, "mixed");
        WaveletBands changed = new WaveletBands(wavelet, size(expected.shape()), planes(own.in("cA")),
                planes(own.in("cH")).scaled(2, 0), planes(own.in("cV")).scaled(3, 0), planes(own.in("cD")).scaled(5, 0));
        assertSame(changed.join(), expected, MIXED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBandsOfPyWaveletsAreJoinedToItsInput(Wavelet wavelet, String size) {
        Golden own = GOLDEN.in(wavelet.name(), size, "bands");
        Golden input = GOLDEN.in("inputs", size);
        WaveletBands bands = new WaveletBands(wavelet, size(input.shape()), planes(own.in("cA")), planes(own.in("cH")),
                planes(own.in("cV")), planes(own.in("cD")));
        assertSame(bands.join(), input, BANDS);
    }

    private static void assertSame(Planes actual, Golden expected, double tolerance) {
        assertThat(actual.size()).isEqualTo(size(expected.shape()));
        double[] values = expected.numbers();
        for (int i = 0; i < values.length; i++) {
            assertThat((double) actual.at(i)).as("value %d", i).isCloseTo(values[i], within(tolerance));
        }
    }

    private static Planes planes(Golden tensor) {
        return Planes.owning(1, size(tensor.shape()), tensor.floats());
    }

    /** @param shape rows, columns */
    private static PictureSize size(List<Integer> shape) {
        return new PictureSize(shape.get(1), shape.get(0));
    }
}
