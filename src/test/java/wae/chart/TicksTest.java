package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static List<String> labels(double low, double high, boolean log, int most) {
        return Ticks.of(new Scale(low, high, log), most, false).stream().map(Ticks.Tick::label)
                .filter(label -> !label.isEmpty()).toList();
    }

    @Test
    void linearTicksAreRoundNumbersWithTheDecimalsTheyNeed() {
        assertThat(labels(0, 10, false, 5)).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(labels(0.0131, 0.0168, false, 4)).containsExactly("0.014", "0.015", "0.016");
        assertThat(labels(-0.3, 0.3, false, 6)).containsExactly("-0.3", "-0.2", "-0.1", "0.0", "0.1", "0.2", "0.3");
        assertThat(labels(0, 250_000, false, 5)).containsExactly("0", "50k", "100k", "150k", "200k", "250k");
        assertThat(labels(0, 3e-7, false, 3)).containsExactly("0", "10⁻⁷", "2×10⁻⁷", "3×10⁻⁷");
    }

    @Test
    void logarithmicTicksArePowersOfTenAndPartsOfThemWhereThereIsRoom() {
        assertThat(labels(1e-5, 10, true, 8)).containsExactly("10⁻⁵", "10⁻⁴", "0.001", "0.01", "0.1", "1", "10");
        assertThat(labels(0.8, 30, true, 6)).containsExactly("1", "2", "5", "10", "20");
        assertThat(labels(1e-12, 1, true, 5)).hasSizeBetween(3, 5);
    }

    @Test
    void onALogarithmicScaleOfLessThanHalfADecadeTicksAreLinear() {
        assertThat(labels(0.5, 0.9, true, 5)).containsExactly("0.5", "0.6", "0.7", "0.8", "0.9");
    }

    @Test
    void oneLabelAloneSaysNothingAboutAScale() {
        assertThat(labels(1.3, 4.9, true, 5)).containsExactly("2", "3", "4");
        assertThat(labels(0.45, 1.9, true, 3)).hasSizeGreaterThan(1);
    }

    @Test
    void aShortAxisBetweenTwoRoundNumbersHasTicksToo() {
        assertThat(labels(7, 49, false, 2)).containsExactly("20", "40");
    }

    @Test
    void stepsHaveNoFractions() {
        assertThat(Ticks.of(new Scale(0, 2, false), 10, true)).extracting(Ticks.Tick::label).containsExactly("0",
                "1", "2");
    }

    @Test
    void whateverTheRangeThereAreSomeTicksInsideItAndNeverTooMany() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            double low = random.nextGaussian() * Math.pow(10, random.nextInt(24) - 12);
            double high = low + Math.abs(low) * Math.pow(10, random.nextInt(12) - 6) + Double.MIN_NORMAL;
            boolean log = low > 0 && random.nextBoolean();
            Scale scale = new Scale(low, high, log);
            List<Ticks.Tick> ticks = Ticks.of(scale, 6, false);
            long labelled = ticks.stream().filter(tick -> !tick.label().isEmpty()).count();
            assertThat(labelled).as("%s", scale).isBetween(1L, 8L);
            assertThat(ticks).allSatisfy(tick -> assertThat(scale.position(tick.value())).isBetween(-1e-6, 1 + 1e-6));
        }
    }

    @Test
    void zoomingKeepsTheValueUnderThePointerOnBothKindsOfScale() {
        for (boolean log : new boolean[] {false, true}) {
            Scale scale = new Scale(1, 1000, log);
            double value = scale.value(0.3);
            assertThat(scale.zoomed(0.3, 0.5).position(value)).isCloseTo(0.3, within(1e-9));
        }
    }

    @Test
    void aScaleAroundOneValueOrNoneIsUsable() {
        Extent one = new Extent();
        one.add(5);
        assertThat(Scale.around(one, false, 0.05).position(5)).isEqualTo(0.5);
        assertThat(Scale.around(one, true, 0.05).position(5)).isBetween(0.4, 0.6);
        assertThat(Scale.around(new Extent(), true, 0.05).low()).isPositive();
    }

    @Test
    void aZoomStopsWhereDoublesCannotTellPixelsApart() {
        Scale scale = new Scale(1e6, 1e6 + 1, false);
        for (int i = 0; i < 200; i++) {
            scale = scale.zoomed(0.5, 0.5);
        }
        assertThat(scale.high()).isGreaterThan(scale.low());
    }
}
