package wae.view.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.view.control.chart.LiveChart;
import wae.viewmodel.train.Along;
import wae.viewmodel.train.Curves;
import wae.viewmodel.train.MetricChart;

/** One chart of a run. New lines are added as they appear; a zoom stays until the run or the axis along it changes. */
final class MetricPanel {

    private final MetricChart kind;
    private final LiveChart chart;
    private Curves curves;
    private List<Series> lines = List.of();
    private List<LineModel.Star> stars = List.of();
    private List<LineModel.Note> notes = List.of();
    private int drawn;

    MetricPanel(MetricChart kind, Along along) {
        this.kind = kind;
        chart = new LiveChart(kind.title(), along.axis(), kind.axis(), "Nothing measured yet.");
        chart.setId("chart-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        chart.logarithmicProperty().set(kind.logarithmic());
        chart.cursorMovableProperty().set(true);
        chart.widthProperty().addListener((property, was, is) -> Platform.runLater(this::fit)); // not while it is laid out
    }

    LiveChart chart() {
        return chart;
    }

    MetricChart kind() {
        return kind;
    }

    /** Shows a run's lines and no others. */
    void show(Curves next) {
        curves = next;
        lines = next == null ? List.of() : next.lines(kind);
        chart.setSeries(lines);
        stars = List.of();
        notes = List.of();
        refresh();
    }

    /** Whether there is anything in it. */
    boolean hasLines() {
        return curves != null && curves.lines(kind).stream().anyMatch(line -> line.size() > 0);
    }

    /** Whether there will be something in it. */
    boolean awaitsLines() {
        return curves != null && !curves.lines(kind).isEmpty();
    }

    /** Shows what the data are now, if that would be seen: if there is half a pixel more of any line, or less. */
    boolean refreshIfGrown() {
        int points = curves == null ? drawn : points(curves.lines(kind));
        boolean grown = points < drawn || points - drawn > drawn / (2 * Math.max(1, chart.getWidth()));
        if (grown) {
            refresh();
        }
        return grown;
    }

    private static int points(List<Series> lines) {
        return lines.stream().mapToInt(Series::size).sum();
    }

    /** Shows what the data are now. */
    void refresh() {
        if (curves == null) {
            return;
        }
        List<Series> now = curves.lines(kind);
        drawn = points(now);
        if (!lines.equals(now)) {
            List<Series> added = new ArrayList<>(now);
            added.removeAll(lines);
            added.forEach(chart::addSeries);
            lines = now;
        }
        List<LineModel.Star> best = curves.stars(kind);
        if (!Objects.equals(stars, best)) {
            best.forEach(star -> chart.star(star.series(), star.x(), star.y()));
            stars = best;
        }
        List<LineModel.Note> happened = curves.notes();
        if (!notes.equals(happened)) {
            chart.setNotes(happened);
            notes = happened;
        }
        chart.refresh();
        fit();
    }

    /** It is high enough for its legend, which has more lines where it is narrow. */
    private void fit() {
        chart.setMinHeight(chart.minHeight());
    }
}
