package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static Series series() {
        return new Series("loss", "", SeriesStyle.of(Role.LOW));
    }

    private static Series random(int count, long seed) {
        Random random = new Random(seed);
        Series series = series();
        double x = 0;
        for (int i = 0; i < count; i++) {
            x += random.nextInt(3) * 0.5;
            double y = random.nextGaussian();
            series.append(x, random.nextInt(50) == 0 ? Double.NaN : random.nextInt(70) == 0
                    ? Double.NEGATIVE_INFINITY : y);
        }
        return series;
    }

    @Test
    void everySpikeSurvivesThinning() {
        Series series = series();
        int count = 1_000_000;
        for (int i = 0; i < count; i++) {
            series.append(i, i == 123_456 ? 9 : i == 777_777 ? -7 : Math.sin(i * 1e-4));
        }
        Columns columns = new Columns(800);
        series.thin(0, count - 1, columns);
        assertThat(columns.extent((int) (123_456L * 800 / (count - 1))).high()).isEqualTo(9);
        assertThat(columns.extent((int) (777_777L * 800 / (count - 1))).low()).isEqualTo(-7);
        int points = 0;
        for (int column = 0; column < 800; column++) {
            points += columns.points(column);
        }
        assertThat(points).as("each point is in exactly one column").isEqualTo(count);
    }

    @Test
    void theExtentOfAnyStretchEqualsLookingAtEveryValue() {
        for (int count : new int[] {1, 15, 16, 17, 255, 256, 4096, 5000}) {
            Series series = random(count, count);
            Random random = new Random(1);
            for (int i = 0; i < 200; i++) {
                double from = random.nextDouble() * count / 2;
                double to = from + random.nextDouble() * count / 2;
                assertSame(series.extent(from, to), bruteForce(series, from, to));
            }
        }
    }

    @Test
    void aSeriesThatWasCutEqualsOneThatNeverHadTheRest() {
        Series cut = random(5000, 3);
        double x = cut.x(3333);
        cut.cutAfter(x);
        int kept = cut.size();
        assertThat(cut.x(kept - 1)).isEqualTo(x);
        for (int i = 0; i < 4000; i++) {
            cut.append(x + i, -i);
        }
        assertSame(cut.extent(x - 100, x + 900), bruteForce(cut, x - 100, x + 900));
        assertSame(cut.extent(0, x + 4000), bruteForce(cut, 0, x + 4000));
    }

    @Test
    void thinnedColumnsEqualLookingAtEveryPointOfThem() {
        Series series = random(20_000, 5);
        Columns columns = new Columns(97);
        double from = 1000;
        double to = 9000;
        series.thin(from, to, columns);
        int index = series.firstFrom(from);
        for (int column = 0; column < 97; column++) {
            double edge = from + (to - from) * (column + 1) / 97;
            Extent expected = new Extent();
            int points = 0;
            for (; index < series.size() && (series.x(index) < edge || column == 96
                    && series.x(index) <= to); index++) {
                expected.add(series.y(index));
                points++;
            }
            assertSame(columns.extent(column), expected);
            assertThat(columns.points(column)).isEqualTo(points);
        }
    }

    @Test
    void theNearestPointIsFoundBetweenAndBeyondAllPoints() {
        Series series = series();
        assertThat(series.nearest(3)).isEqualTo(-1);
        series.append(10, 1);
        series.append(20, 2);
        series.append(20, 3);
        series.append(40, 4);
        assertThat(new int[] {series.nearest(-5), series.nearest(14), series.nearest(16), series.nearest(20),
                series.nearest(31), series.nearest(99)}).containsExactly(0, 0, 1, 2, 3, 3);
    }

    @Test
    void aFallingStepIsRefused() {
        Series series = series();
        series.append(5, 1);
        assertThatThrownBy(() -> series.append(4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.append(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Extent bruteForce(Series series, double from, double to) {
        Extent extent = new Extent();
        for (int i = 0; i < series.size(); i++) {
            if (series.x(i) >= from && series.x(i) <= to) {
                extent.add(series.y(i));
            }
        }
        return extent;
    }

    private static void assertSame(Extent actual, Extent expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }
}
