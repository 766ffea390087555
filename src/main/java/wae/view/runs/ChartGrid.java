package wae.view.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import wae.chart.Series;
import wae.view.control.chart.LiveChart;
import wae.viewmodel.runs.RunChart;
import wae.viewmodel.runs.RunCharts;
import wae.viewmodel.runs.RunWords;
import wae.viewmodel.runs.RunsViewModel;

/** The charts of the drawn runs, side by side where there is room. A chart keeps its zoom while runs join and grow. */
final class ChartGrid extends Pane {

    private static final double MIN_WIDTH = 260;
    /** A chart that is less high leaves its legend out. */
    private static final double MIN_HEIGHT = 270;
    private static final double GAP = 8;
    /** Names of more lines would leave their chart no room; the table has them, each with its line. */
    private static final int MAX_NAMED = 8;

    private final RunsViewModel screen;
    private final Map<RunChart.Subject, LiveChart> shown = new LinkedHashMap<>();
    private final Map<LiveChart, List<Series>> lines = new LinkedHashMap<>();
    private final Map<LiveChart, Integer> starred = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<LiveChart> current = new ReadOnlyObjectWrapper<>();

    ChartGrid(RunsViewModel screen) {
        this.screen = screen;
        getStyleClass().add("chart-grid");
        screen.charts().versionProperty().addListener((property, was, is) -> show());
        screen.charts().logarithmicProperty().addListener((property, was, is) -> screen.charts().charts()
                .forEach(chart -> shown.get(chart.subject()).logarithmicProperty().set(chart.logarithmic())));
        show();
    }

    /** The chart that was used last, the first one until then; {@code null} if there is none. */
    ReadOnlyObjectProperty<LiveChart> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void show() {
        List<RunChart> charts = screen.charts().charts();
        List<RunChart.Subject> subjects = charts.stream().map(RunChart::subject).toList();
        List<LiveChart> gone = shown.entrySet().stream().filter(each -> !subjects.contains(each.getKey()))
                .map(Map.Entry::getValue).toList();
        gone.forEach(this::drop);
        charts.forEach(chart -> show(shown.computeIfAbsent(chart.subject(), subject -> make(chart)), chart));
        List<LiveChart> now = subjects.stream().map(shown::get).toList();
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
        if (!getChildren().contains(current.get())) {
            current.set(subjects.isEmpty() ? null : shown.get(subjects.get(0)));
        }
    }

    private LiveChart make(RunChart chart) {
        LiveChart made = new LiveChart(RunWords.title(chart.subject().metric()), chart.subject().along().axis(), chart.y(),
                "The chosen runs have not measured this.");
        made.setId("chart-" + chart.subject().metric().column());
        RunCharts charts = screen.charts();
        made.logarithmicProperty().set(chart.logarithmic());
        made.smoothingProperty().bind(charts.smoothingProperty());
        made.cursorPositionProperty().bindBidirectional(charts.cursorProperty());
        made.cursorMovableProperty().set(true);
        made.menu().setSaver(screen::save);
        made.focusWithinProperty().addListener((property, was, is) -> {
            if (is) {
                current.set(made);
            }
        });
        return made;
    }

    private void drop(LiveChart gone) {
        gone.smoothingProperty().unbind();
        gone.cursorPositionProperty().unbindBidirectional(screen.charts().cursorProperty());
        shown.values().remove(gone);
        lines.remove(gone);
        starred.remove(gone);
    }

    private void show(LiveChart view, RunChart chart) {
        List<Series> before = lines.getOrDefault(view, List.of());
        boolean starsStay = chart.stars().size() >= starred.getOrDefault(view, 0);
        if (starsStay && chart.series().containsAll(before)) {
            List<Series> more = new ArrayList<>(chart.series());
            more.removeAll(before);
            more.forEach(view::addSeries);
        } else {
            view.setSeries(chart.series());
        }
        view.setLegendVisible(chart.series().size() <= MAX_NAMED);
        lines.put(view, chart.series());
        starred.put(view, chart.stars().size());
        chart.stars().forEach(star -> view.star(star.series(), star.x(), star.y()));
        view.refresh();
    }

    private int columns(double width) {
        return (int) Math.max(1, Math.min(getChildren().size(), Math.floor(width / MIN_WIDTH)));
    }

    private int rows(double width) {
        int columns = columns(width);
        return (getChildren().size() + columns - 1) / columns;
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows(width < 0 ? getWidth() : width) * (MIN_HEIGHT + GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        int columns = columns(getWidth());
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        int rows = rows(getWidth());
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(Math.round(i % columns * (width + GAP)),
                    Math.round(i / columns * (height + GAP)), Math.floor(width), Math.floor(height));
        }
    }
}
