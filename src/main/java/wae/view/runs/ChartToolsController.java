package wae.view.runs;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import wae.domain.training.Metric;
import wae.viewmodel.runs.Along;
import wae.viewmodel.runs.RunCharts;
import wae.viewmodel.runs.RunWords;

/** {@code runs-tools.fxml}: what the charts of runs show, and how. */
public final class ChartToolsController {

    private final RunCharts charts;

    @FXML
    private MenuButton metrics;
    @FXML
    private SegmentedButton along;
    @FXML
    private Label noTimes;
    @FXML
    private ToggleButton logarithmic;
    @FXML
    private Slider smoothing;
    @FXML
    private Label smoothingValue;

    ChartToolsController(RunCharts charts) {
        this.charts = charts;
    }

    @FXML
    private void initialize() {
        for (Along kind : Along.values()) {
            ToggleButton button = new ToggleButton(kind.title());
            button.setUserData(kind);
            button.setOnAction(event -> {
                charts.alongProperty().set(kind);
                showAlong(); // one is always in use
            });
            along.getButtons().add(button);
        }
        noTimes.visibleProperty().bind(noTimes.textProperty().isNotEmpty());
        noTimes.managedProperty().bind(noTimes.visibleProperty());
        charts.alongProperty().addListener((property, was, is) -> showAlong());
        showAlong();
        logarithmic.selectedProperty().bindBidirectional(charts.logarithmicProperty());
        smoothing.valueProperty().bindBidirectional(charts.smoothingProperty());
        smoothingValue.textProperty().bind(Bindings.createStringBinding(
                () -> String.format(Locale.ROOT, "%.2f", smoothing.getValue()), smoothing.valueProperty()));
        charts.versionProperty().addListener((property, was, is) -> showOffered());
        showOffered();
    }

    private void showAlong() {
        along.getButtons().forEach(button -> button.setSelected(button.getUserData() == charts.alongProperty().get()));
    }

    private void showOffered() {
        noTimes.setText(charts.whyNoTimes());
        along.getButtons().forEach(button -> button.setDisable(!charts.offers((Along) button.getUserData())));
        metrics.setDisable(charts.available().isEmpty());
        metrics.getItems().setAll(charts.available().stream().map(this::item).toList());
    }

    private CheckMenuItem item(Metric metric) {
        CheckMenuItem item = new CheckMenuItem(RunWords.title(metric));
        item.setMnemonicParsing(false);
        item.setSelected(charts.metrics().contains(metric));
        item.setOnAction(event -> charts.choose(metric, item.isSelected()));
        return item;
    }
}
