package wae.view.decompose;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wae.viewmodel.decompose.DecompositionMetric;
import wae.viewmodel.decompose.MetricsModel;

/** {@code metrics.fxml}: name and value of each metric. */
public final class MetricsController {

    private final MetricsModel metrics;

    @FXML
    private GridPane grid;

    /** @param metrics what is shown */
    public MetricsController(MetricsModel metrics) {
        this.metrics = metrics;
    }

    @FXML
    private void initialize() {
        for (DecompositionMetric metric : DecompositionMetric.values()) {
            if (metric == DecompositionMetric.MODEL) {
                continue; // shown where it is chosen
            }
            Label title = new Label(metric.title());
            title.getStyleClass().add("muted");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label();
            value.getStyleClass().addAll("number", metric == DecompositionMetric.PSNR ? "large-number" : "figure");
            value.setId("metric-" + metric.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            value.textProperty().bind(metrics.text(metric));
            value.setMaxWidth(Double.MAX_VALUE);
            title.setLabelFor(value);
            Tooltip meaning = new Tooltip(metric.meaning());
            title.setTooltip(meaning);
            value.setTooltip(meaning);
            GridPane.setHgrow(value, Priority.ALWAYS);
            if (metric == DecompositionMetric.ENGINE) { // longer than its column
                HBox.setHgrow(value, Priority.ALWAYS);
                grid.add(new HBox(title, value), 0, metric.ordinal(), 2, 1);
            } else {
                grid.addRow(metric.ordinal(), title, value);
            }
        }
    }
}
