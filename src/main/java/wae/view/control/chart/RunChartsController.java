package wae.view.control.chart;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import wae.viewmodel.run.HorizontalAxis;
import wae.viewmodel.run.MetricGroup;
import wae.viewmodel.run.RunCharts;
import wae.words.Words;

/** {@code run-charts.fxml}: the charts of runs, and what they show and how. */
public final class RunChartsController {

    private final RunCharts charts;
    private final ChartGrid grid;
    private List<MetricGroup> offered = List.of();

    @FXML
    private MenuButton metrics;
    @FXML
    private SegmentedButton axis;
    @FXML
    private Label noTimes;
    @FXML
    private ToggleButton logarithmic;
    @FXML
    private Slider smoothing;
    @FXML
    private Label smoothingValue;
    @FXML
    private ScrollPane scrolled;
    @FXML
    private Label nothing;

    /** @param grid shows the charts */
    public RunChartsController(RunCharts charts, ChartGrid grid) {
        this.charts = charts;
        this.grid = grid;
    }

    @FXML
    private void initialize() {
        scrolled.setContent(grid);
        nothing.visibleProperty().bind(grid.currentProperty().isNull());
        for (HorizontalAxis each : HorizontalAxis.values()) {
            ToggleButton button = new ToggleButton(each.title());
            button.getStyleClass().add("small");
            button.setTooltip(new Tooltip(Words.of("run.axis.tip", each.axis().caption())));
            button.setUserData(each);
            button.setOnAction(event -> {
                charts.axisProperty().set(each);
                showAxis(); // one is always in use
            });
            axis.getButtons().add(button);
        }
        noTimes.visibleProperty().bind(noTimes.textProperty().isNotEmpty());
        noTimes.managedProperty().bind(noTimes.visibleProperty());
        logarithmic.selectedProperty().bindBidirectional(charts.logarithmicProperty());
        smoothing.valueProperty().bindBidirectional(charts.smoothingProperty());
        smoothingValue.textProperty().bind(Bindings.createStringBinding(
                () -> String.format(Locale.ROOT, "%.2f", smoothing.getValue()), smoothing.valueProperty()));
        charts.versionProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        noTimes.setText(charts.whyNoTimes());
        showAxis();
        List<MetricGroup> available = charts.available();
        if (!available.equals(offered)) { // an open menu stays as it is
            offered = available;
            metrics.getItems().setAll(available.stream().map(this::item).toList());
            metrics.setDisable(available.isEmpty());
        }
        List<MetricGroup> charted = charts.charted();
        metrics.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(charted.contains((MetricGroup) item.getUserData())));
    }

    private void showAxis() {
        axis.getButtons().forEach(button -> {
            button.setDisable(!charts.offers((HorizontalAxis) button.getUserData()));
            button.setSelected(button.getUserData() == charts.axisProperty().get());
        });
    }

    private MenuItem item(MetricGroup group) {
        CheckMenuItem item = new CheckMenuItem(group.title());
        item.setMnemonicParsing(false);
        item.setUserData(group);
        item.setOnAction(event -> charts.choose(group, item.isSelected()));
        return item;
    }
}
