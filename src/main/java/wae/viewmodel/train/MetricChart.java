package wae.viewmodel.train;

import java.util.Arrays;
import java.util.List;
import wae.chart.Axis;
import wae.chart.Dash;
import wae.chart.Role;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;

/** The charts of a run: which metrics lie together because they share an axis. */
public enum MetricChart {
    /** The transform loss and its two terms. */
    LOSSES("Losses of the split", "Split", Axis.of("loss", ""), true,
            List.of(Metric.TRANSFORM_LOSS, Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS, Metric.PROBE_LOSS)),
    /** Each head's cross-entropy, that of what decides, and the total that the steps make smaller. */
    CROSS_ENTROPIES("Losses of the classifier", "Classifier", Axis.of("loss", ""), true,
            List.of(Metric.TOTAL_LOSS, Metric.LOW_CROSS_ENTROPY, Metric.FUSION_CROSS_ENTROPY, Metric.CROSS_ENTROPY,
                    Metric.VALIDATION_CROSS_ENTROPY)),
    /** How much of the energy I_H has. */
    ENERGY_FRACTION("Energy share of I_H", "Energy", Axis.of("share", "%"), false, List.of(Metric.ENERGY_FRACTION)),
    /** How good the picture is that comes back, and what I_H is worth in it. */
    PSNR("PSNR of the probes", "PSNR", Axis.of("PSNR", "dB"), false,
            List.of(Metric.PROBE_PSNR, Metric.PROBE_PSNR_WITHOUT_HIGH)),
    /** Share of pictures whose class is found. */
    ACCURACY("Accuracy", "Accuracy", Axis.of("accuracy", "%"), false,
            List.of(Metric.TRAINING_ACCURACY, Metric.LOW_ACCURACY, Metric.FUSION_ACCURACY, Metric.ACCURACY)),
    /** Of each step. */
    LEARNING_RATE("Learning rate", "Rate", Axis.of("learning rate", ""), false, List.of(Metric.LEARNING_RATE));

    private final String title;
    private final String word;
    private final Axis axis;
    private final boolean logarithmic;
    private final List<Metric> metrics;

    MetricChart(String title, String word, Axis axis, boolean logarithmic, List<Metric> metrics) {
        this.title = title;
        this.word = word;
        this.axis = axis;
        this.logarithmic = logarithmic;
        this.metrics = metrics;
    }

    /** Above the chart. */
    public String title() {
        return title;
    }

    /** On its button. */
    public String word() {
        return word;
    }

    /** Of the values. */
    public Axis axis() {
        return axis;
    }

    /** Whether its values lie on a logarithmic axis at first. */
    public boolean logarithmic() {
        return logarithmic;
    }

    /** Its lines, in the order of the legend. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** The chart that a metric belongs to. */
    public static MetricChart of(Metric metric) {
        return Arrays.stream(values()).filter(chart -> chart.metrics.contains(metric)).findFirst().orElseThrow();
    }

    /** Colour and dash of a metric, the same in every chart of one run. */
    public static SeriesStyle style(Metric metric) {
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
