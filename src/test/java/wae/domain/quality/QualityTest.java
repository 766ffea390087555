package wae.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.Planes;

class QualityTest {

    private static final Picture NOISE = PictureBuilder.noise(24, 20, 7);

    @Test
    void psnrOfAKnownErrorIsWhatTheFormulaSays() {
        Picture grey = PictureBuilder.constant(8, 8, 0.5);
        Picture lighter = PictureBuilder.constant(8, 8, 0.6);
        assertThat(Psnr.of(grey, lighter).orElseThrow()).isCloseTo(20, within(1e-5));
        assertThat(Psnr.of(NOISE, NOISE)).isEmpty();
    }

    @Test
    void ssimIsOneForEqualPicturesAndUndefinedForSmallOnes() {
        assertThat(Ssim.of(NOISE, NOISE).orElseThrow()).isCloseTo(1, within(1e-12));
        Picture small = PictureBuilder.noise(10, 40, 1);
        assertThat(Ssim.of(small, small)).isEmpty();
    }

    /** For two constants only the luminance term is left: (2ab + C1) / (a^2 + b^2 + C1). */
    @Test
    void ssimOfConstantsIsTheLuminanceTerm() {
        double expected = (2 * 0.25 * 0.75 + 1e-4) / (0.0625 + 0.5625 + 1e-4);
        assertThat(Ssim.of(PictureBuilder.constant(20, 20, 0.25), PictureBuilder.constant(20, 20, 0.75)).orElseThrow())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void ssimOfOneWindowIsTheDirectFormula() {
        Picture a = PictureBuilder.noise(11, 11, 1);
        Picture b = PictureBuilder.noise(11, 11, 2);
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            sum += directSsim(a.planes(), b.planes(), channel);
        }
        assertThat(Ssim.of(a, b).orElseThrow()).isCloseTo(sum / 3, within(1e-9));
    }

    private static double directSsim(Planes a, Planes b, int channel) {
        double weights = 0;
        double ma = 0;
        double mb = 0;
        for (int i = 0; i < 121; i++) {
            weights += gauss(i);
            ma += gauss(i) * a.at(channel, i / 11, i % 11);
            mb += gauss(i) * b.at(channel, i / 11, i % 11);
        }
        ma /= weights;
        mb /= weights;
        double va = 0;
        double vb = 0;
        double vab = 0;
        for (int i = 0; i < 121; i++) {
            double da = a.at(channel, i / 11, i % 11) - ma;
            double db = b.at(channel, i / 11, i % 11) - mb;
            va += gauss(i) / weights * da * da;
            vb += gauss(i) / weights * db * db;
            vab += gauss(i) / weights * da * db;
        }
        return (2 * ma * mb + 1e-4) * (2 * vab + 9e-4) / ((ma * ma + mb * mb + 1e-4) * (va + vb + 9e-4));
    }

    private static double gauss(int i) {
        double dx = i % 11 - 5;
        double dy = i / 11 - 5;
        return Math.exp(-(dx * dx + dy * dy) / 4.5);
    }
}
