package wae.view.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.viewmodel.train.Along;
import wae.viewmodel.train.Curves;
import wae.viewmodel.train.MetricChart;

/** A run's charts, one below the other, with what is common to them: which are shown, along what, how smooth. */
final class MetricCharts extends VBox {

    private static final double MAX_SMOOTHING = 0.99;

    private static final Set<MetricChart> SHOWN_AT_FIRST = Set.of(MetricChart.LOSSES, MetricChart.CROSS_ENTROPIES,
            MetricChart.ENERGY_FRACTION, MetricChart.ACCURACY);

    private final FlowPane tools = new FlowPane();
    private final VBox stack = new VBox();
    private final Slider smoothing = new Slider(0, MAX_SMOOTHING, 0);
    private final List<ToggleButton> shown = new ArrayList<>();
    private final List<MetricPanel> panels = new ArrayList<>();
    private DoubleConsumer cursorMoved = x -> { };
    private BiConsumer<Path, Supplier<byte[]>> saver = (file, content) -> { };
    private Along along = Along.STEP;
    private Curves curves;
    private final SegmentedButton alongs = new SegmentedButton();
    private final Label noTimes = new Label();
    private boolean moving;

    MetricCharts() {
        getStyleClass().add("metric-charts");
        tools.getStyleClass().add("chart-tools");
        stack.getStyleClass().add("chart-stack");
        ScrollPane room = new ScrollPane(stack); // more charts are chosen than a small window holds
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false);
        VBox.setVgrow(room, Priority.ALWAYS);
        for (MetricChart kind : MetricChart.values()) {
            ToggleButton button = new ToggleButton(kind.word());
            button.setId("show-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("small");
            button.setTooltip(new Tooltip("Show or hide the chart: " + kind.title()));
            button.setSelected(SHOWN_AT_FIRST.contains(kind));
            button.setOnAction(event -> arrange());
            button.managedProperty().bind(button.visibleProperty());
            shown.add(button);
        }
        Label words = new Label("Smoothing");
        words.getStyleClass().add("muted");
        words.setLabelFor(smoothing);
        smoothing.setId("smoothing");
        smoothing.setAccessibleText("Smoothing");
        smoothing.setBlockIncrement(0.1);
        smoothing.setPrefWidth(64);
        smoothing.setTooltip(new Tooltip("Smooths the lines; what they were stays behind them, faint"));
        tools.getChildren().addAll(shown);
        HBox smooth = new HBox(words, smoothing); // wraps as one
        smooth.getStyleClass().add("smoothing");
        noTimes.getStyleClass().add("small-words");
        noTimes.visibleProperty().bind(noTimes.textProperty().isNotEmpty());
        noTimes.managedProperty().bind(noTimes.visibleProperty());
        tools.getChildren().addAll(alongButtons(), noTimes, smooth);
        getChildren().addAll(tools, room);
        make();
    }

    private SegmentedButton alongButtons() {
        for (Along each : Along.values()) {
            ToggleButton button = new ToggleButton(each.title());
            button.getStyleClass().add("small");
            button.setTooltip(new Tooltip("Draw the charts along: " + each.axis().caption()));
            button.setSelected(each == along);
            button.setOnAction(event -> {
                along(each);
            });
            button.setUserData(each);
            alongs.getButtons().add(button);
        }
        return alongs;
    }

    /** What the run does not know it cannot be drawn along, and is not until another is shown. */
    private void offer() {
        boolean times = curves == null || curves.hasTimes();
        noTimes.setText(times ? "" : "no times were recorded");
        if (!times && along == Along.SECONDS) {
            along = Along.STEP;
            make();
        }
        for (ToggleButton button : alongs.getButtons()) {
            button.setDisable(button.getUserData() == Along.SECONDS && !times);
            button.setSelected(button.getUserData() == along);
        }
    }

    /** Charts are made for one axis along them. */
    private void make() {
        List<Boolean> logarithmic = panels.stream().map(panel -> panel.chart().logarithmicProperty().get()).toList();
        panels.clear();
        for (MetricChart kind : MetricChart.values()) {
            MetricPanel panel = new MetricPanel(kind, along);
            if (!logarithmic.isEmpty()) {
                panel.chart().logarithmicProperty().set(logarithmic.get(kind.ordinal()));
            }
            panel.chart().smoothingProperty().bind(smoothing.valueProperty());
            panel.chart().menu().setSaver((file, content) -> saver.accept(file, content));
            ChangeListener<Number> moved = (property, was, is) -> cursorMoved(is.doubleValue());
            panel.chart().cursorPositionProperty().addListener(moved);
            VBox.setVgrow(panel.chart(), Priority.ALWAYS);
            panels.add(panel);
        }
    }

    private void along(Along other) {
        along = other;
        make();
        show(curves);
    }

    /** Who writes charts as files. */
    void setSaver(BiConsumer<Path, Supplier<byte[]>> writes) {
        saver = writes;
    }

    /** Told where along the charts someone clicked. */
    void onCursorMoved(DoubleConsumer action) {
        cursorMoved = action;
    }

    private void cursorMoved(double x) {
        if (!moving && !Double.isNaN(x)) {
            cursorMoved.accept(x);
        }
    }

    /** Moves the cursor of all charts to a place along them; not a number for nowhere. */
    void cursor(double x) {
        moving = true;
        panels.forEach(panel -> panel.chart().cursorPositionProperty().set(x));
        moving = false;
    }

    /** Shows a run's curves; {@code null} for none. */
    void show(Curves next) {
        curves = next;
        offer();
        if (curves != null) {
            curves.along(along);
        }
        panels.forEach(panel -> panel.show(curves));
        arrange();
    }

    /** Shows what the data are now. */
    void refresh() {
        arrange();
        layOut();
    }

    /** Shows what the data are now, as far as that would be seen: drawing takes from the training. */
    void refreshIfGrown() {
        boolean changed = false;
        for (int i = 0; i < panels.size(); i++) {
            changed |= shown.get(i).isVisible() != isOffered(panels.get(i));
        }
        if (changed) {
            arrange();
        }
        for (MetricPanel panel : panels) {
            changed |= stack.getChildren().contains(panel.chart()) && panel.refreshIfGrown();
        }
        if (changed) {
            layOut();
        }
    }

    private void layOut() {
        if (getParent() != null) {
            getParent().requestLayout(); // a request made while the parent lays out stays here, and so do all behind it
        }
    }

    /** A chart that has something in it; while none has, the first that will. */
    private boolean isOffered(MetricPanel panel) {
        return panel.hasLines() || panels.stream().noneMatch(MetricPanel::hasLines)
                && panel == panels.stream().filter(MetricPanel::awaitsLines).findFirst().orElse(panels.get(0));
    }

    /** The chosen charts of those that are offered. */
    private void arrange() {
        List<Node> chosen = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            MetricPanel panel = panels.get(i);
            ToggleButton button = shown.get(i);
            button.setVisible(isOffered(panel));
            if (button.isSelected() && button.isVisible()) {
                chosen.add(panel.chart());
                panel.refresh();
            }
        }
        if (!stack.getChildren().equals(chosen)) {
            stack.getChildren().setAll(chosen);
        }
    }
}
