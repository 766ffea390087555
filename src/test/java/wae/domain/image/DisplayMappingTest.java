package wae.domain.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DisplayMappingTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void lowFillsTheScaleWhateverItsValues() {
        Planes low = PictureBuilder.noise(64, 64, 1).planes().scaled(5, -2);
        DisplayMapping mapping = DisplayMapping.forLow(low);
        assertThat(mapping.gain()).isCloseTo(0.2, within(0.005));
        Percentiles shown = Percentiles.ofValues(mapping.apply(low));
        assertThat(shown.at(0.005)).isCloseTo(0, within(0.001));
        assertThat(shown.at(0.5)).isCloseTo(0.5, within(0.02));
        assertThat(shown.at(0.995)).isCloseTo(1, within(0.001));
    }

    @Test
    void aConstantLowIsShownGreyAndZeroSignedWhite() {
        Planes constant = Planes.constant(3, PictureSize.square(4), 7);
        assertThat(DisplayMapping.forLow(constant).apply(constant).toArray()).containsOnly(0.5f);
        Planes zero = Planes.constant(3, PictureSize.square(4), 0);
        assertThat(DisplayMapping.forSigned(zero).argb(zero, 5)).isEqualTo(WHITE);
    }

    @Test
    void signedIsSymmetricBlueWhiteOrangeAndIgnoresOneOutlier() {
        float[] values = new float[1000];
        java.util.Arrays.fill(values, 0.1f);
        values[0] = -0.1f;
        values[1] = 0;
        values[2] = 50;
        Planes planes = Planes.owning(1, new PictureSize(1000, 1), values);
        DisplayMapping mapping = DisplayMapping.forSigned(planes);
        assertThat(mapping.gain()).isCloseTo(10, within(1e-3));
        assertThat(mapping.argb(planes, 0)).isEqualTo(0xFF0072B2);
        assertThat(mapping.argb(planes, 1)).isEqualTo(WHITE);
        assertThat(mapping.argb(planes, 2)).isEqualTo(0xFFD55E00);
        assertThat(mapping.legend()).isEqualTo("\u00d710.0, zero is white");
    }

    @Test
    void oppositeChannelsCancel() {
        Planes planes = Planes.owning(3, new PictureSize(1, 1), new float[] {0.5f, -0.5f, 0});
        assertThat(DisplayMapping.forSigned(2).argb(planes, 0)).isEqualTo(WHITE);
    }

    @Test
    void aPictureIsShownAsItIs() {
        Picture picture = PictureBuilder.noise(5, 3, 2);
        assertThat(DisplayMapping.PICTURE.apply(picture.planes()).toArray()).isEqualTo(picture.planes().toArray());
    }
}
