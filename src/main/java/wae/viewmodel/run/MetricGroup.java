package wae.viewmodel.run;

import java.util.List;
import java.util.stream.Stream;
import wae.chart.Axis;
import wae.chart.Dash;
import wae.chart.Role;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;
import wae.words.Words;

/**
 * Metrics that share a chart, because they share its vertical axis.
 *
 * @param id          the chart's name in the scene, without its prefix
 * @param title       above the chart
 * @param axis        of the values
 * @param logarithmic whether the values span decades, so that a logarithmic axis suits them
 * @param metrics     in the order of the legend
 */
public record MetricGroup(String id, String title, Axis axis, boolean logarithmic, List<Metric> metrics) {

    /** The transform loss and its two terms. */
    public static final MetricGroup LOSSES = new MetricGroup("losses", Words.of("run.charts.losses"),
            Axis.of(Words.of("run.axis.loss"), ""), true, List.of(Metric.TRANSFORM_LOSS, Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS,
                    Metric.PROBE_LOSS));
    /** Each head's cross-entropy, that of what decides, and the total that the steps minimise. */
    public static final MetricGroup CROSS_ENTROPIES = new MetricGroup("cross-entropies",
            Words.of("run.charts.cross-entropies"), Axis.of(Words.of("run.axis.loss"), ""), true, List.of(Metric.TOTAL_LOSS,
                    Metric.LOW_CROSS_ENTROPY, Metric.FUSION_CROSS_ENTROPY, Metric.CROSS_ENTROPY,
                    Metric.VALIDATION_CROSS_ENTROPY));
    /** How good the reconstruction is, with I_H and without. */
    static final MetricGroup PSNR = new MetricGroup("psnr", Words.of("run.charts.psnr"), Axis.of(Words.of("run.axis.psnr"), "dB"), false,
            List.of(Metric.PROBE_PSNR, Metric.PROBE_PSNR_WITHOUT_HIGH));
    /** Fraction of images whose class is predicted. */
    static final MetricGroup ACCURACY = new MetricGroup("accuracy", Words.of("run.charts.accuracy"),
            Axis.of(Words.of("run.axis.accuracy"), "%"), false, List.of(Metric.TRAINING_ACCURACY, Metric.LOW_ACCURACY,
                    Metric.FUSION_ACCURACY, Metric.ACCURACY));

    /** The charts of one run: its metrics lie over each other. */
    static final List<MetricGroup> OF_ONE_RUN = List.of(LOSSES, CROSS_ENTROPIES, of(Metric.ENERGY_FRACTION), PSNR,
            ACCURACY, of(Metric.LEARNING_RATE));
    /** The charts of several runs: they lie over each other in one metric. */
    static final List<MetricGroup> OF_MANY_RUNS = Stream.of(Metric.values()).map(MetricGroup::of).toList();

    /** Copies the list. */
    public MetricGroup {
        metrics = List.copyOf(metrics);
    }

    /** A metric alone. */
    public static MetricGroup of(Metric metric) {
        boolean spansDecades = metric.isLoss() || metric == Metric.LEARNING_RATE || metric == Metric.PROBE_LOSS;
        return new MetricGroup(metric.column(), title(metric), Axis.of(metric.title(), metric.unit()), spansDecades,
                List.of(metric));
    }

    /** A metric as it stands above a chart or a column. */
    public static String title(Metric metric) {
        return Character.toUpperCase(metric.title().charAt(0)) + metric.title().substring(1);
    }

    /** Colour and dash of a metric, the same in every chart of one run. */
    static SeriesStyle style(Metric metric) {
        return switch (metric) {
            case RECONSTRUCTION_LOSS, PROBE_PSNR -> SeriesStyle.of(Role.RECONSTRUCTION);
            case ENERGY_LOSS, ENERGY_FRACTION -> SeriesStyle.of(Role.HIGH);
            case TRANSFORM_LOSS -> new SeriesStyle(Role.TEXT, Dash.DASHED);
            case LOW_CROSS_ENTROPY, LOW_ACCURACY -> SeriesStyle.of(Role.LOW);
            case FUSION_CROSS_ENTROPY, FUSION_ACCURACY -> SeriesStyle.of(Role.FUSION);
            case CROSS_ENTROPY, ACCURACY -> SeriesStyle.of(Role.WAE);
            case PROBE_LOSS -> new SeriesStyle(Role.TEXT, Dash.DOTTED);
            case VALIDATION_CROSS_ENTROPY -> new SeriesStyle(Role.WAE, Dash.DASHED);
            case TRAINING_ACCURACY -> new SeriesStyle(Role.MUTED, Dash.DOTTED);
            case PROBE_PSNR_WITHOUT_HIGH -> new SeriesStyle(Role.LOW, Dash.DASHED);
            case TOTAL_LOSS, LEARNING_RATE -> SeriesStyle.of(Role.TEXT);
        };
    }
}
