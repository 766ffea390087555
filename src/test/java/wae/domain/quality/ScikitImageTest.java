package wae.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.Golden;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * Against scikit-image 0.19.3: golden/quality.json by quality.py, seed 2. Its {@code structural_similarity} takes
 * {@code gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=1, channel_axis=2}, which makes its
 * window 11 pixels wide; like ours it leaves out 5 pixels at each border, and takes the mean over channels.
 */
class ScikitImageTest {

    /** Pixel values are exact in float, and both sides compute in double. */
    private static final double EXACT = 1e-10;

    private static final Golden GOLDEN = Golden.of("quality");

    @ParameterizedTest
    @ValueSource(strings = {"noisy", "shifted"})
    void ssimAndPsnrAreThoseOfScikitImage(String other) {
        Picture reference = picture("reference");
        assertThat(Ssim.of(reference, picture(other)).orElseThrow())
                .isCloseTo(GOLDEN.in(other, "ssim").number(), within(EXACT));
        assertThat(Psnr.of(reference, picture(other)).orElseThrow())
                .isCloseTo(GOLDEN.in(other, "psnr").number(), within(EXACT));
    }

    /** @param name of integers, to be divided by 256 */
    private static Picture picture(String name) {
        Golden image = GOLDEN.in(name);
        PictureSize size = new PictureSize(image.shape().get(2), image.shape().get(1));
        return new Picture(Planes.owning(Picture.CHANNELS, size, image.floats()).scaled(1f / 256, 0));
    }
}
