package wae.viewmodel.runs;

import java.util.List;
import wae.chart.Axis;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.domain.training.Metric;

/**
 * Runs over each other in one metric.
 *
 * @param subject     what is drawn
 * @param logarithmic whether its values are to lie on a logarithmic axis
 * @param series      a run each
 * @param stars       best points, of metrics that are measured on other pictures than those learned from
 */
public record RunChart(Subject subject, boolean logarithmic, List<Series> series, List<LineModel.Star> stars) {

    /**
     * What a chart is about.
     *
     * @param metric that is drawn
     * @param along  what it is drawn along
     */
    public record Subject(Metric metric, Along along) {
    }

    /** Copies the lists. */
    public RunChart {
        series = List.copyOf(series);
        stars = List.copyOf(stars);
    }

    /** Above the chart and beside its axis. */
    public Axis y() {
        return Axis.of(subject.metric().title(), subject.metric().unit());
    }
}
