package wae.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import wae.chart.Role;
import wae.viewmodel.compare.PredictionText;

/** One of two classifiers: its name, its predictions, its latency. */
final class PredictionCard extends VBox {

    private final ComboBox<String> choice = new ComboBox<>();
    private final PredictionBars bars = new PredictionBars();
    private final Label time = new Label();

    /** @param title of the selected classifier; in both directions @param accessibleText of the list */
    PredictionCard(String accessibleText, StringProperty title) {
        getStyleClass().add("prediction-card");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(accessibleText);
        choice.valueProperty().bindBidirectional(title);
        time.getStyleClass().add("muted");
        time.setWrapText(true);
        getChildren().addAll(choice, bars, time);
    }

    /** Items are added and removed one by one, so that the selection stays. */
    void offer(List<String> titles) {
        choice.getItems().removeIf(title -> !titles.contains(title));
        titles.stream().filter(title -> !choice.getItems().contains(title)).forEach(choice.getItems()::add);
    }

    void show(Optional<PredictionText> prediction) {
        bars.show(prediction.map(PredictionText::top).orElse(List.of()),
                prediction.map(PredictionText::role).orElse(Role.TEXT));
        time.setText(prediction.map(shown -> (shown.time() + "\n" + shown.note()).strip()).orElse(""));
    }
}
