package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    private static Series series(double... values) {
        Series series = new Series("loss", "", SeriesStyle.of(Role.LOW));
        for (double value : values) {
            series.append(series.size(), value);
        }
        return series;
    }

    @Test
    void aConstantStaysExactlyThatConstant() {
        double[] values = new double[10_000];
        Arrays.fill(values, 0.1);
        Extent extent = new Smoothing(series(values), 0.97).series().extent(0, 1e9);
        assertThat(extent.low()).isEqualTo(0.1);
        assertThat(extent.high()).isEqualTo(0.1);
    }

    @Test
    void withoutSmoothingNothingChanges() {
        Series smooth = new Smoothing(series(3, -1, 7), 0).series();
        assertThat(new double[] {smooth.y(0), smooth.y(1), smooth.y(2)}).containsExactly(3, -1, 7);
    }

    @Test
    void itIsTheMeanOfAllValuesWeightedByAge() {
        double w = 0.8;
        Series smooth = new Smoothing(series(5, 1, 4, 2), w).series();
        double sum = 2 + 4 * w + 1 * w * w + 5 * w * w * w;
        assertThat(smooth.y(3)).isCloseTo(sum / (1 + w + w * w + w * w * w), within(1e-12));
        assertThat(smooth.y(0)).isEqualTo(5);
    }

    @Test
    void aLossThatIsNotANumberIsShownAndNotRemembered() {
        Series smooth = new Smoothing(series(1, Double.NaN, 1), 0.9).series();
        assertThat(smooth.y(1)).isNaN();
        assertThat(smooth.y(2)).isEqualTo(1);
    }

    @Test
    void itFollowsASeriesThatGrowsAndOneThatWasCut() {
        Series source = series(1, 2, 3, 4);
        Smoothing smoothing = new Smoothing(source, 0.5);
        assertThat(smoothing.series().size()).isEqualTo(4);
        source.append(4, 9);
        assertThat(smoothing.series().size()).isEqualTo(5);
        source.cutAfter(1);
        source.append(2, 8);
        assertThat(smoothing.series().y(2)).isEqualTo(new Smoothing(series(1, 2, 8), 0.5).series().y(2));
    }
}
