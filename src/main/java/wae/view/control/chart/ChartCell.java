package wae.view.control.chart;

import java.util.ArrayList;
import java.util.List;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.viewmodel.run.RunChart;
import wae.words.Words;

/** One chart of runs. It keeps its zoom while lines grow and join, and is drawn anew only where that would be seen. */
final class ChartCell {

    /** Names of more lines would leave the chart no room. */
    private static final int MAX_NAMED = 8;

    private final LiveChart chart;
    private List<Series> lines = List.of();
    private List<LineModel.Star> stars = List.of();
    private List<LineModel.Note> notes = List.of();
    private int drawn;

    ChartCell(RunChart shown) {
        chart = new LiveChart(shown.group().title(), shown.axis().axis(), shown.group().axis(),
                Words.of("run.charts.nothing-measured"));
        chart.setId("chart-" + shown.group().id());
        chart.logarithmicProperty().set(shown.logarithmic());
        chart.cursorMovableProperty().set(true);
    }

    LiveChart chart() {
        return chart;
    }

    /** Shows what the runs have measured. @param always also where no half pixel would change */
    void show(RunChart next, boolean always) {
        boolean changed = showLines(next.lines(), next.stars()) | showMarks(next);
        int points = next.lines().stream().mapToInt(Series::size).sum();
        if (always || changed || points < drawn || points - drawn > drawn / (2 * Math.max(1, chart.getWidth()))) {
            drawn = points;
            chart.refresh();
        }
    }

    /** Lines that join leave the zoom alone; where one or a star goes, the chart begins anew. */
    private boolean showLines(List<Series> next, List<LineModel.Star> nextStars) {
        if (next.equals(lines) && nextStars.size() >= stars.size()) {
            return false;
        }
        if (next.containsAll(lines) && nextStars.size() >= stars.size()) {
            List<Series> more = new ArrayList<>(next);
            more.removeAll(lines);
            more.forEach(chart::addSeries);
        } else {
            chart.setSeries(next);
            stars = List.of();
            notes = List.of();
        }
        lines = next;
        chart.setLegendVisible(next.size() <= MAX_NAMED);
        return true;
    }

    private boolean showMarks(RunChart next) {
        boolean changed = !stars.equals(next.stars()) || !notes.equals(next.notes());
        if (!stars.equals(next.stars())) {
            next.stars().forEach(star -> chart.star(star.series(), star.x(), star.y()));
            stars = next.stars();
        }
        if (!notes.equals(next.notes())) {
            chart.setNotes(next.notes());
            notes = next.notes();
        }
        return changed;
    }
}
