package wae.viewmodel.run;

import java.util.List;
import wae.chart.LineModel;
import wae.chart.Series;

/**
 * Lines that share both axes: of one run in several metrics, or of several runs in one.
 *
 * @param group       what is measured
 * @param axis        the horizontal one
 * @param logarithmic whether the values are to lie on a logarithmic axis
 * @param lines       in the order of the legend; they may grow
 * @param stars       best points, of metrics that are measured on other images than those trained on
 * @param notes       what happened to a run
 */
public record RunChart(MetricGroup group, HorizontalAxis axis, boolean logarithmic, List<Series> lines,
                       List<LineModel.Star> stars, List<LineModel.Note> notes) {

    /** Copies the lists. */
    public RunChart {
        lines = List.copyOf(lines);
        stars = List.copyOf(stars);
        notes = List.copyOf(notes);
    }
}
