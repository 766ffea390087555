package wae.domain.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanesTest {

    private static final PictureSize TWO_BY_TWO = new PictureSize(2, 2);

    @Test
    void aCopyDoesNotFollowTheCallersArray() {
        float[] values = {1, 2, 3, 4};
        Planes planes = Planes.copyOf(1, TWO_BY_TWO, values);
        values[0] = 9;
        planes.toArray()[1] = 9;
        assertThat(planes.toArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aWindowRepeatsTheEdgeOutside() {
        Planes planes = Planes.copyOf(1, TWO_BY_TWO, new float[] {1, 2, 3, 4});
        assertThat(planes.window(-1, 0, new PictureSize(4, 3)).toArray())
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4);
    }

    @Test
    void aPictureRefusesValuesOutsideItsRange() {
        assertThatThrownBy(() -> new Picture(Planes.constant(3, TWO_BY_TWO, 1.01f)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(Planes.constant(3, TWO_BY_TWO, Float.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void networkOutputIsShiftedBackAndClipped() {
        Planes output = Planes.copyOf(3, new PictureSize(1, 1), new float[] {-0.6f, 0.25f, 7f});
        assertThat(Picture.fromNetwork(output).planes().toArray()).containsExactly(0f, 0.75f, 1f);
    }

    @Test
    void halfOfAnOddSizeRoundsUp() {
        assertThat(new PictureSize(5, 1).half()).isEqualTo(new PictureSize(3, 1));
        assertThat(new PictureSize(5, 1).even()).isEqualTo(new PictureSize(6, 2));
    }

    @Test
    void aLargeDifferenceIsReadLikeASmallOne() {
        PictureSize size = new PictureSize(Planes.LARGE + 3, 1);
        float[] ramp = new float[(int) size.pixels()];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 7;
        }
        Planes large = Planes.owning(1, size, ramp).minus(Planes.constant(1, size, 2));
        int last = ramp.length - 1;
        assertThat(large.at(last)).isEqualTo(ramp[last] - 2);
        assertThat(large.at(0, 0, 1)).isEqualTo(-1f);
        assertThat(large.window(last - 6, 0, new PictureSize(7, 1)).toArray()).containsOnly(-2, -1, 0, 1, 2, 3, 4);
        assertThat(large.toArray()[5]).isEqualTo(3f);
        assertThat(large.scaled(2, 1).at(5)).isEqualTo(7f);
        assertThat(large.minus(large).sumOfSquares()).isZero();
    }
}
