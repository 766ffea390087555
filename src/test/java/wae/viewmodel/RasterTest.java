package wae.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;

class RasterTest {

    private final Picture noise = PictureBuilder.noise(8, 6, 1);
    private final Raster raster = new Raster(noise.planes(), DisplayMapping.PICTURE, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 32})
    void enlargedEachPixelIsASquareOfItsOwnColour(int zoom) {
        int[] frame = raster.draw(new Viewport(zoom, 4, 3), 8 * zoom, 6 * zoom);
        for (int i = 0; i < frame.length; i++) {
            int column = i % (8 * zoom) / zoom;
            int row = i / (8 * zoom) / zoom;
            assertThat(frame[i]).isEqualTo(raster.pixels()[row * 8 + column]);
        }
    }

    @Test
    void aHalfSizePlaneCoversTheSamePlacesAsTheInput() {
        Raster half = new Raster(noise.planes(), DisplayMapping.PICTURE, 2);
        assertThat(half.draw(new Viewport(1, 8, 6), 16, 12)).isEqualTo(raster.draw(new Viewport(2, 4, 3), 16, 12));
    }

    @Test
    void reducedByHalfEachPixelIsTheMeanOfFour() {
        Picture board = PictureBuilder.checkerboard(8, 8);
        int[] frame = new Raster(board.planes(), DisplayMapping.PICTURE, 1).draw(new Viewport(0.5, 4, 4), 4, 4);
        assertThat(Arrays.stream(frame).boxed()).containsOnly(0xFF808080);
    }

    @Test
    void reducedByLessABoardShowsNoBlackOrWhiteThatAliasingWouldBring() {
        Picture board = PictureBuilder.checkerboard(60, 60);
        int[] frame = new Raster(board.planes(), DisplayMapping.PICTURE, 1).draw(new Viewport(0.75, 30, 30), 45, 45);
        assertThat(Arrays.stream(frame).map(colour -> colour & 0xFF).boxed())
                .allSatisfy(level -> assertThat(level).isBetween(90, 165)); // a quarter of the contrast is left
        double mean = Arrays.stream(frame).mapToDouble(colour -> colour & 0xFF).average().orElseThrow();
        assertThat(mean).isCloseTo(127.5, within(6.0));
    }

    @Test
    void outsideThePictureNothingIsDrawn() {
        int[] frame = raster.draw(new Viewport(1, 4, 3), 12, 6);
        assertThat(frame[0]).isZero();
        assertThat(frame[2]).isEqualTo(raster.pixels()[0]);
        assertThat(frame[11]).isZero();
    }

    @Test
    void largePicturesAreDrawnWithoutKeepingTheirColours() {
        Picture wide = PictureBuilder.constant(4000, 2500, 0.5);
        int[] frame = new Raster(wide.planes(), DisplayMapping.PICTURE, 1)
                .draw(Viewport.fit(new PictureSize(4000, 2500), 40, 25), 40, 25);
        assertThat(Arrays.stream(frame).boxed()).containsOnly(0xFF808080);
    }
}
