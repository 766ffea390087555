package wae.view.control.chart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import wae.viewmodel.run.HorizontalAxis;
import wae.viewmodel.run.MetricGroup;
import wae.viewmodel.run.RunChart;
import wae.viewmodel.run.RunCharts;

/** The charts of runs, side by side where there is room. All have one horizontal axis, one smoothing and one cursor. */
public final class ChartGrid extends Pane {

    private static final double MIN_WIDTH = 260;
    private static final double GAP = 8;
    /** Width of a plot that reads well, in heights. */
    private static final double ASPECT = 1.6;
    /** Beside a plot: numbers and title of the vertical axis. */
    private static final double AXIS = 60;

    private final RunCharts charts;
    private final BiConsumer<Path, Supplier<byte[]>> saver;
    private final Map<MetricGroup, ChartCell> cells = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<LiveChart> current = new ReadOnlyObjectWrapper<>();
    private HorizontalAxis axis;

    /** @param saver writes charts as files, the content being made when it is written */
    public ChartGrid(RunCharts charts, BiConsumer<Path, Supplier<byte[]>> saver) {
        this.charts = charts;
        this.saver = saver;
        getStyleClass().add("chart-grid");
        charts.versionProperty().addListener((property, was, is) -> show(false));
        charts.cursorProperty().addListener((property, was, is) -> showCursor());
        charts.logarithmicProperty().addListener((property, was, is) -> charts.charts()
                .forEach(chart -> cells.get(chart.group()).chart().logarithmicProperty().set(chart.logarithmic())));
        show(false);
    }

    /** The chart that was used last, the first one until then; {@code null} if there is none. */
    public ReadOnlyObjectProperty<LiveChart> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Shows what the runs have measured by now. */
    public void refresh() {
        show(true);
    }

    /** The same, as far as that would be seen: drawing takes from a training. */
    public void refreshIfGrown() {
        show(false);
    }

    private void show(boolean always) {
        List<RunChart> shown = charts.charts();
        List<MetricGroup> groups = shown.stream().map(RunChart::group).toList();
        Map<MetricGroup, Boolean> logarithmic = cells.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().chart().logarithmicProperty().get()));
        List.copyOf(cells.keySet()).stream().filter(group -> axis != charts.axisProperty().get() || !groups.contains(group))
                .forEach(group -> drop(cells.remove(group).chart()));
        axis = charts.axisProperty().get();
        for (RunChart chart : shown) {
            cells.computeIfAbsent(chart.group(), group ->
                    made(chart, logarithmic.getOrDefault(group, chart.logarithmic()))).show(chart, always);
        }
        List<LiveChart> now = groups.stream().map(group -> cells.get(group).chart()).toList();
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
        if (!now.contains(current.get())) {
            current.set(now.isEmpty() ? null : now.get(0));
        }
    }

    private ChartCell made(RunChart shown, boolean logarithmic) {
        ChartCell made = new ChartCell(shown);
        LiveChart chart = made.chart();
        chart.logarithmicProperty().set(logarithmic);
        chart.smoothingProperty().bind(charts.smoothingProperty());
        chart.cursorPositionProperty().set(charts.cursorProperty().get());
        chart.cursorPositionProperty().addListener((property, was, is) -> charts.cursorProperty().set(is.doubleValue()));
        chart.menu().setSaver(saver);
        chart.focusWithinProperty().addListener((property, was, is) -> {
            if (is) {
                current.set(chart);
            }
        });
        chart.widthProperty().addListener((property, was, is) ->
                Platform.runLater(this::requestLayout)); // its legend has other lines; not while it is laid out
        return made;
    }

    private void drop(LiveChart gone) {
        gone.smoothingProperty().unbind();
    }

    /** Whoever is told where the cursor is may have moved it on, to where a preview is: the newest position counts. */
    private void showCursor() {
        double now = charts.cursorProperty().get();
        cells.values().forEach(cell -> cell.chart().cursorPositionProperty().set(now));
    }

    /** Height in which every chart has room for its legend and a small plot. */
    private double lowest() {
        return cells.values().stream().mapToDouble(cell -> cell.chart().minHeight()).max().orElse(0);
    }

    private int rows(int columns) {
        return (getChildren().size() + columns - 1) / columns;
    }

    private int mostColumns(double width) {
        return (int) Math.max(1, Math.min(getChildren().size(), Math.floor((width + GAP) / (MIN_WIDTH + GAP))));
    }

    /** So many that the plots are as large as can be at a shape that reads well; as many as fit where height is short. */
    private int columns() {
        int best = mostColumns(getWidth());
        double largest = 0;
        for (int columns = 1; columns <= mostColumns(getWidth()); columns++) {
            double over = height(columns) - lowest();
            double size = over < 0 ? 0 : Math.min(width(columns) - AXIS, ASPECT * (over + CanvasChart.MIN_PLOT));
            if (size > largest) {
                largest = size;
                best = columns;
            }
        }
        return best;
    }

    private double width(int columns) {
        return (getWidth() - GAP * (columns - 1)) / columns;
    }

    private double height(int columns) {
        return (getHeight() - GAP * (rows(columns) - 1)) / rows(columns);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        int rows = rows(mostColumns(width < 0 ? getWidth() : width));
        return Math.max(0, rows * (lowest() + GAP) - GAP);
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
        int columns = columns();
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(Math.round(i % columns * (width(columns) + GAP)),
                    Math.round(i / columns * (height(columns) + GAP)), Math.floor(width(columns)),
                    Math.floor(height(columns)));
        }
    }
}
