package wae.viewmodel.runs;

import java.util.List;
import wae.domain.chart.Axis;
import wae.domain.chart.LineModel;
import wae.domain.chart.Series;
import wae.domain.training.Metric;

/**
 * Runs over each other in one metric.
 *
 * @param metric      what is drawn
 * @param x           what it is drawn along
 * @param logarithmic whether its values are to lie on a logarithmic axis
 * @param series      a run each
 * @param stars       best points, of metrics that are measured on other pictures than those learned from
 */
public record RunChart(Metric metric, Axis x, boolean logarithmic, List<Series> series, List<LineModel.Star> stars) {

    /** Copies the lists. */
    public RunChart {
        series = List.copyOf(series);
        stars = List.copyOf(stars);
    }

    /** Above the chart and beside its axis. */
    public Axis y() {
        return Axis.of(metric.title(), metric.unit());
    }
}
