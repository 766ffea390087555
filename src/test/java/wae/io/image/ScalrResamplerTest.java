package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

class ScalrResamplerTest {

    /** Two roundings to 8 bits and imgscalr's own fixed-point weights. */
    private static final Offset<Float> TWO_GREY_LEVELS = Offset.offset(2 / 255f);

    private final ScalrResampler resampler = new ScalrResampler();

    @Test
    void halvingIsTheMeanOfTwoByTwoPixels() {
        Picture picture = PictureBuilder.noise(16, 12, 1);
        Planes half = resampler.resampled(picture, picture.size().half()).planes();
        assertThat(half.size()).isEqualTo(new PictureSize(8, 6));
        for (int channel = 0; channel < 3; channel++) {
            for (int row = 0; row < 6; row++) {
                for (int column = 0; column < 8; column++) {
                    Planes block = picture.planes().window(2 * column, 2 * row, PictureSize.square(2));
                    float mean = (block.at(channel, 0, 0) + block.at(channel, 0, 1) + block.at(channel, 1, 0)
                            + block.at(channel, 1, 1)) / 4;
                    assertThat(half.at(channel, row, column)).isCloseTo(mean, TWO_GREY_LEVELS);
                }
            }
        }
    }

    @Test
    void sidesAreResampledIndependentlyOfEachOther() {
        assertThat(resampler.resampled(PictureBuilder.noise(100, 67, 1), PictureSize.square(50)).size())
                .isEqualTo(PictureSize.square(50));
    }
}
