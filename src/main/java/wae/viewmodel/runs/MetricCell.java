package wae.viewmodel.runs;

import java.util.Locale;
import wae.chart.NumberText;
import wae.domain.training.Metric;
import wae.words.Words;

/**
 * A metric of a run in the table.
 *
 * @param value      in the metric's unit, "\u2013" where there is none
 * @param difference from the reference run: of fractions in points, otherwise absolute and relative; empty where nothing can
 *                   be compared
 * @param trend      what the difference means
 */
public record MetricCell(String value, String difference, Trend trend) {

    private static final MetricCell NOTHING = new MetricCell("\u2013", "", Trend.NONE);
    private static final double PERCENT = 100;

    /** What a difference means. */
    public enum Trend {
        /** Nothing, or there is none. */
        NONE,
        /** The run is better than the reference run. */
        BETTER,
        /** It is worse. */
        WORSE
    }

    /**
     * A cell.
     *
     * @param value     in the metric's unit, {@code null} where the metric was not measured
     * @param reference of the reference run, {@code null} where there is none to compare with
     */
    static MetricCell of(Metric metric, Double value, Double reference) {
        if (value == null) {
            return NOTHING;
        }
        if (reference == null || !Double.isFinite(reference) || !Double.isFinite(value)) {
            return new MetricCell(text(metric, value), "", Trend.NONE);
        }
        return new MetricCell(text(metric, value), difference(metric, value - reference, reference),
                trend(metric, value, reference));
    }

    private static String difference(Metric metric, double difference, double reference) {
        double size = Math.abs(difference);
        if (metric.unit().equals("%")) {
            return Words.of("runs.points", sign(difference) + String.format(Locale.ROOT, size < 1 ? "%.2f" : "%.1f", size));
        }
        String relative = reference == 0 ? "" : String.format(Locale.ROOT, " (%s%.1f %%)", sign(difference),
                PERCENT * Math.abs(difference / reference));
        return sign(difference) + text(metric, size) + relative;
    }

    private static Trend trend(Metric metric, double value, double reference) {
        if (value == reference || metric == Metric.LEARNING_RATE) {
            return Trend.NONE;
        }
        return metric.isBetter(value, reference) ? Trend.BETTER : Trend.WORSE;
    }

    private static String sign(double difference) {
        return difference > 0 ? "+" : difference < 0 ? "\u2212" : "\u00b1";
    }

    /** A value without its unit, which the column's title has. */
    static String text(Metric metric, double value) {
        return switch (metric.unit()) {
            case "%", "dB" -> fixed(value);
            default -> NumberText.of(value);
        };
    }

    private static String fixed(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : NumberText.of(value);
    }
}
