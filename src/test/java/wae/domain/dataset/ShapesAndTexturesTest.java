package wae.domain.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

class ShapesAndTexturesTest {

    private static final int SIDE = 32;
    private static final long SEED = 11;

    private final ShapesAndTextures data = new ShapesAndTextures(SIDE, SEED);

    @Test
    void reducedToHalfPicturesThatDifferInTextureAloneAreEqual() {
        for (ShapesAndTextures.Shape shape : ShapesAndTextures.Shape.values()) {
            for (long seed = 0; seed < 10; seed++) {
                Planes lines = half(data.draw(shape, ShapesAndTextures.Texture.VERTICAL, seed));
                assertThat(half(data.draw(shape, ShapesAndTextures.Texture.HORIZONTAL, seed)).toArray())
                        .containsExactly(lines.toArray());
                assertThat(half(data.draw(shape, ShapesAndTextures.Texture.CHECKERBOARD, seed)).toArray())
                        .containsExactly(lines.toArray());
            }
        }
    }

    @Test
    void atFullSizeTexturesAreFarApart() {
        for (long seed = 0; seed < 10; seed++) {
            EightBitPicture one = data.draw(ShapesAndTextures.Shape.DISC, ShapesAndTextures.Texture.VERTICAL, seed);
            EightBitPicture other = data.draw(ShapesAndTextures.Shape.DISC, ShapesAndTextures.Texture.HORIZONTAL, seed);
            // half of the values differ by twice the contrast, which is 20 levels at least
            assertThat(rms(input(one), input(other))).isGreaterThan(Math.sqrt(0.5) * 2 * 20 / 255 * 0.99);
        }
    }

    @Test
    void shapesRemainAtHalfSize() {
        for (long seed = 0; seed < 10; seed++) {
            Planes disc = half(data.draw(ShapesAndTextures.Shape.DISC, ShapesAndTextures.Texture.VERTICAL, seed));
            Planes triangle = half(data.draw(ShapesAndTextures.Shape.TRIANGLE, ShapesAndTextures.Texture.VERTICAL, seed));
            assertThat(rms(disc, triangle)).isGreaterThan(0.02); // the noise is the same in both
        }
    }

    @Test
    void movingAndMirroringKeepTheTextureAboveHalfSizesLimit() throws Exception {
        float[] values = new float[3 * SIDE * SIDE];
        EightBitPicture lines = data.draw(ShapesAndTextures.Shape.SQUARE, ShapesAndTextures.Texture.VERTICAL, 3);
        EightBitPicture board = data.draw(ShapesAndTextures.Shape.SQUARE, ShapesAndTextures.Texture.CHECKERBOARD, 3);
        lines.putWindow(-3, 5, data.size(), true, values, 0);
        float[] moved = halfOf(values);
        assertThat(moved).isNotEqualTo(halfOf(input(lines).toArray()));
        board.putWindow(-3, 5, data.size(), true, values, 0);
        assertThat(halfOf(values)).containsExactly(moved);
    }

    @Test
    void everyClassIsEquallyFrequentAndNoLevelIsClipped() throws Exception {
        int[] counts = new int[data.classes().count()];
        for (int i = 0; i < data.training().count(); i++) {
            counts[data.training().label(i)]++;
        }
        assertThat(Arrays.stream(counts).max().getAsInt() - Arrays.stream(counts).min().getAsInt()).isLessThan(2);
        for (int i = 0; i < 90; i++) {
            for (byte value : data.training().picture(i).orElseThrow().bytes()) {
                assertThat(value & 0xff).isBetween(1, 254);
            }
        }
    }

    @Test
    void trainingAndValidationShareNoPictureAndBothComeAgain() throws Exception {
        byte[] training = data.training().picture(0).orElseThrow().bytes();
        assertThat(training).isNotEqualTo(data.validation().picture(0).orElseThrow().bytes());
        assertThat(training).isEqualTo(new ShapesAndTextures(SIDE, SEED).training().picture(0).orElseThrow().bytes());
    }

    private static Planes input(EightBitPicture picture) {
        float[] values = new float[picture.bytes().length];
        picture.putWindow(0, 0, picture.size(), false, values, 0);
        return Planes.owning(3, picture.size(), values);
    }

    private static Planes half(EightBitPicture picture) {
        return Planes.owning(3, PictureSize.square(SIDE / 2), halfOf(input(picture).toArray()));
    }

    /** The mean of 2 x 2 pixels, counted in whole levels so that equal means equal. */
    private static float[] halfOf(float[] input) {
        float[] half = new float[input.length / 4];
        for (int i = 0; i < input.length; i++) {
            int row = i / SIDE % SIDE;
            int channel = i / (SIDE * SIDE);
            half[(channel * SIDE / 2 + row / 2) * (SIDE / 2) + i % SIDE / 2] += Math.round((input[i] + 0.5f) * 255);
        }
        for (int i = 0; i < half.length; i++) {
            half[i] /= 4 * 255;
        }
        return half;
    }

    private static double rms(Planes one, Planes other) {
        return Math.sqrt(one.minus(other).sumOfSquares() / one.count());
    }

    @Test
    void theAreaMeanAgrees() {
        Picture picture = new Picture(input(data.draw(ShapesAndTextures.Shape.DISC,
                ShapesAndTextures.Texture.CHECKERBOARD, 1)).map(value -> Math.min(1, Math.max(0, value + 0.5f))));
        Planes area = new AreaResampler().resampled(picture, PictureSize.square(SIDE / 2)).planes();
        float[] expected = halfOf(picture.networkInput().toArray());
        for (int i = 0; i < expected.length; i++) {
            assertThat(area.at(i)).isCloseTo(expected[i], within(1e-6f));
        }
    }
}
