package wae.domain.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.quality.Psnr;
import wae.domain.task.CancelledException;
import wae.domain.task.Monitor;

class DecomposerTest {

    private final AutoEncoder averaging = new AveragingAutoEncoder();

    @ParameterizedTest
    @CsvSource({"1,1", "1,50", "7,3", "16,16", "33,21"})
    void tilesGiveTheSameAsTheWholePicture(int width, int height) {
        Picture picture = PictureBuilder.noise(width, height, 1);
        Decomposition whole = new Decomposer(averaging).decompose(picture, Monitor.NONE);
        Decomposition tiled = new Decomposer(averaging, new Tiling(4, 2)).decompose(picture, Monitor.NONE);
        assertThat(tiled.bands().low().toArray()).isEqualTo(whole.bands().low().toArray());
        assertThat(tiled.bands().high().toArray()).isEqualTo(whole.bands().high().toArray());
        assertThat(tiled.reconstruction().planes().toArray()).isEqualTo(whole.reconstruction().planes().toArray());
        assertThat(tiled.reconstruction().size()).isEqualTo(picture.size());
        assertThat(tiled.bands().low().size()).isEqualTo(picture.size().half());
    }

    @Test
    void everyPlaceLiesInTheCoreOfExactlyOneTile() {
        PictureSize half = new PictureSize(11, 6);
        int[] covered = new int[(int) half.pixels()];
        for (Tiling.Tile tile : new Tiling(4, 2).tiles(half)) {
            for (int y = 0; y < tile.core().height(); y++) {
                for (int x = 0; x < tile.core().width(); x++) {
                    covered[(tile.core().top() + y) * 11 + tile.core().left() + x]++;
                }
            }
        }
        assertThat(covered).containsOnly(1);
    }

    @Test
    void withoutHighOnlyTheMeanOfEachBlockIsLeft() {
        Decomposer decomposer = new Decomposer(averaging);
        Decomposition stripes = decomposer.decompose(PictureBuilder.checkerboard(8, 8), Monitor.NONE);
        Picture withoutHigh = decomposer.reconstruct(stripes, Gains.LOW_ONLY, Monitor.NONE);
        assertThat(withoutHigh.planes().toArray()).containsOnly(0.5f);
    }

    @Test
    void thePsnrOfAMixIsThatOfItsPictureWhateverTheTiles() {
        Picture odd = PictureBuilder.noise(13, 11, 4);
        Decomposer decomposer = new Decomposer(averaging, new Tiling(3, 1));
        Decomposition decomposition = decomposer.decompose(odd, Monitor.NONE);
        double kept = Psnr.of(odd, decomposer.reconstruct(decomposition, Gains.LOW_ONLY, Monitor.NONE)).orElseThrow();
        assertThat(decomposer.psnrDb(decomposition, Gains.LOW_ONLY, Monitor.NONE).orElseThrow())
                .isCloseTo(kept, within(1e-9));
    }

    @Test
    void energyFractionIsZeroForNothingAndCountsBothChannels() {
        SubImages nothing = averaging.encode(PictureBuilder.constant(4, 4, 0.5).networkInput());
        assertThat(nothing.energyFractionHigh()).isZero();
        SubImages mixed = averaging.encode(PictureBuilder.noise(8, 8, 3).networkInput()).mixed(new Gains(0, 2));
        assertThat(mixed.energyFractionHigh()).isCloseTo(1, within(1e-12));
    }

    @Test
    void progressRisesToOneAndCancellingStops() {
        List<Double> seen = new ArrayList<>();
        Monitor recording = new Monitor() {
            @Override
            public void progress(double fraction) {
                seen.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Decomposer decomposer = new Decomposer(averaging, new Tiling(4, 2));
        decomposer.decompose(PictureBuilder.noise(32, 32, 1), recording);
        assertThat(seen).isSorted().endsWith(1.0).hasSizeGreaterThan(8);

        Monitor cancelled = new Monitor() {
            @Override
            public void progress(double fraction) {
            }

            @Override
            public boolean cancelled() {
                return seen.size() > 0;
            }
        };
        assertThatThrownBy(() -> decomposer.decompose(PictureBuilder.noise(32, 32, 1), cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
