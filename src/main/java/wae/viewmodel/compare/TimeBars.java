package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import wae.chart.Bar;
import wae.chart.Role;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Measurement;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.words.Words;

/** Timings as bars. */
final class TimeBars {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private TimeBars() {
    }

    /** While measuring: the ratio of medians, not yet an interval. */
    static List<Bar> live(List<SystemTiming> timings, List<Role> roles) {
        List<Bar> bars = new ArrayList<>();
        for (SystemTiming timing : timings) {
            bars.add(bar(timing, timing.name(), roles.get(bars.size()), String.format(Locale.ROOT, "%.2f\u00d7",
                    timings.get(0).medianMillis() / timing.medianMillis())));
        }
        return bars;
    }

    /** Of a measurement and, below it, of another one; either may be absent. */
    static List<Bar> of(Measurement own, Measurement other) {
        List<Bar> bars = new ArrayList<>();
        add(bars, own, UnaryOperator.identity());
        add(bars, other, name -> Words.of("compare.loaded-bar", name));
        return bars;
    }

    private static void add(List<Bar> bars, Measurement measurement, UnaryOperator<String> label) {
        if (measurement != null) {
            for (ComparedRow row : measurement.rows()) {
                boolean first = row == measurement.rows().get(0);
                bars.add(bar(row.timing(), label.apply(row.name()), SystemRoles.of(row.facts()),
                        first ? "" : interval(row.speedUp())));
            }
        }
    }

    /** Ratio and interval. */
    static String interval(RatioInterval ratio) {
        return String.format(Locale.ROOT, "%.2f\u00d7 [%.2f, %.2f]", ratio.ratio(), ratio.low(), ratio.high());
    }

    private static Bar bar(SystemTiming timing, String name, Role role, String remark) {
        return new Bar(name, role, timing.medianMillis(), timing.quantile(LOW),
                timing.quantile(HIGH), timing.millis().stream().mapToDouble(Double::doubleValue).toArray(), remark);
    }
}
