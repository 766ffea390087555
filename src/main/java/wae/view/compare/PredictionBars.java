package wae.view.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wae.chart.Role;
import wae.viewmodel.compare.ClassBar;

/** The top predictions as bars, the first on top: name, bar, probability. */
final class PredictionBars extends GridPane {

    private static final double NAME_FRACTION = 46;
    private static final double BAR_FRACTION = 28;

    PredictionBars() {
        getStyleClass().add("top-bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAME_FRACTION);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setPercentWidth(BAR_FRACTION);
        ColumnConstraints percent = new ColumnConstraints();
        percent.setHalignment(HPos.RIGHT);
        percent.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, bar, percent);
        setFocusTraversable(true);
    }

    void show(List<ClassBar> bars, Role role) {
        getChildren().clear();
        for (int row = 0; row < bars.size(); row++) {
            ClassBar shown = bars.get(row);
            Label name = new Label(shown.name());
            name.setTooltip(new Tooltip(shown.name()));
            Label percent = new Label(shown.percent());
            percent.getStyleClass().add("number");
            percent.setMinWidth(Region.USE_PREF_SIZE);
            addRow(row, name, bar(shown.probability(), role), percent);
        }
        setAccessibleText(bars.stream().map(ClassBar::text).collect(Collectors.joining(", ")));
    }

    private static Region bar(double fraction, Role role) {
        Region filled = new Region();
        filled.getStyleClass().add("top-bar");
        filled.setStyle("-fx-background-color: " + role.cssName() + ";"); // colours themselves are in styles/roles.css
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("top-track");
        track.setMinWidth(0);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(fraction));
        filled.minWidthProperty().bind(filled.maxWidthProperty());
        return track;
    }
}
