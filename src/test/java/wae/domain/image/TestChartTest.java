package wae.domain.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestChartTest {

    private static final int SIDE = 128;

    @Test
    void theCheckerboardAlternatesAtEveryPixel() {
        Planes planes = TestChart.CHECKERBOARD.draw(SIDE).planes();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                assertThat(planes.at(1, row, column)).isEqualTo((row + column) % 2);
            }
        }
    }

    @Test
    void theZonePlateIsWhiteInTheCentreAndAlternatesAtTheMiddleOfEachEdge() {
        Planes planes = TestChart.ZONE_PLATE.draw(SIDE).planes();
        int middle = SIDE / 2;
        assertThat(planes.at(0, middle, middle)).isEqualTo(1);
        assertThat(planes.at(0, middle + 1, middle)).isGreaterThan(0.99f);
        for (int i = 0; i < 4; i++) { // frequency 0.5 within a few pixels of the edge
            assertThat(Math.abs(planes.at(0, middle, i) - planes.at(0, middle, i + 1))).isGreaterThan(0.8f);
        }
    }

    @Test
    void theChirpTurnsAsOftenAsItsFrequencySays() {
        Planes planes = TestChart.CHIRP.draw(SIDE).planes();
        assertThat(crossings(planes, 0, SIDE / 2)).isCloseTo(SIDE / 8, within(1)); // 2 x 1/8 cycles a pixel on average
        assertThat(crossings(planes, SIDE / 2, SIDE)).isCloseTo(3 * SIDE / 8, within(1));
        assertThat(planes.window(0, 0, new PictureSize(SIDE, 1)).toArray())
                .isEqualTo(planes.window(0, SIDE - 1, new PictureSize(SIDE, 1)).toArray());
    }

    @Test
    void theStarHasItsSpokesAndGreyOnlyAtEdges() {
        int side = 512;
        Planes planes = TestChart.SIEMENS_STAR.draw(side).planes();
        int changes = 0;
        float before = -1;
        for (int degree = 0; degree < 3600; degree++) {
            double angle = Math.toRadians((degree + 0.5) / 10);
            float now = Math.round(planes.at(0, (int) (side / 2 + 200 * Math.sin(angle)),
                    (int) (side / 2 + 200 * Math.cos(angle))));
            changes += before >= 0 && now != before ? 1 : 0;
            before = now;
        }
        assertThat(changes).isCloseTo(72, within(2));
        assertThat(planes.at(0, 0, 0)).isEqualTo(1);
    }

    @Test
    void theEdgeLeansByFiveDegrees() {
        Planes planes = TestChart.SLANTED_EDGE.draw(SIDE).planes();
        double shift = edge(planes, SIDE - 1) - edge(planes, 0);
        assertThat(Math.toDegrees(Math.atan(shift / (SIDE - 1)))).isCloseTo(5, within(0.05));
    }

    @Test
    void noiseIsHalfOnAndItsColoursHaveNothingInCommon() {
        Planes planes = TestChart.COLOUR_NOISE.draw(SIDE).planes();
        double red = 0;
        double both = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            red += planes.at(i);
            both += planes.at(i) * planes.at(SIDE * SIDE + i);
        }
        double standardErrors = 5 * 0.5 / SIDE;
        assertThat(red / (SIDE * SIDE)).isCloseTo(0.5, within(standardErrors));
        assertThat(both / (SIDE * SIDE)).isCloseTo(0.25, within(standardErrors));
    }

    @ParameterizedTest
    @EnumSource
    void aChartIsDrawnTheSameAgainAtAnySize(TestChart chart) {
        assertThat(chart.draw(31).planes().toArray()).isEqualTo(chart.draw(31).planes().toArray());
        assertThat(chart.draw(31).size()).isEqualTo(PictureSize.square(31));
    }

    private static int crossings(Planes planes, int from, int to) {
        int crossings = 0;
        for (int x = from + 1; x < to; x++) {
            crossings += planes.at(0, 0, x) > 0.5f != planes.at(0, 0, x - 1) > 0.5f ? 1 : 0;
        }
        return crossings;
    }

    /** Where the edge crosses a row, from how much of the row is light. */
    private static double edge(Planes planes, int row) {
        double sum = 0;
        for (int x = 0; x < SIDE; x++) {
            sum += (planes.at(0, row, x) - 0.2) / 0.6;
        }
        return SIDE - sum;
    }
}
