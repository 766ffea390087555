package wae.view.decompose;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wae.viewmodel.decompose.Figure;
import wae.viewmodel.decompose.FiguresModel;

/** {@code figures.fxml}: name and value of each figure. */
public final class FiguresController {

    private final FiguresModel figures;

    @FXML
    private GridPane grid;

    /** @param figures what is shown */
    public FiguresController(FiguresModel figures) {
        this.figures = figures;
    }

    @FXML
    private void initialize() {
        for (Figure figure : Figure.values()) {
            if (figure == Figure.MODEL) {
                continue; // stands where it is chosen
            }
            Label title = new Label(figure.title());
            title.getStyleClass().add("muted");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label();
            value.getStyleClass().addAll("number", figure == Figure.PSNR ? "large-number" : "figure");
            value.setId("figure-" + figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            value.textProperty().bind(figures.text(figure));
            value.setMaxWidth(Double.MAX_VALUE);
            title.setLabelFor(value);
            Tooltip meaning = new Tooltip(figure.meaning());
            title.setTooltip(meaning);
            value.setTooltip(meaning);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(figure.ordinal(), title, value);
        }
    }
}
