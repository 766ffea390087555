package wae.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import wae.chart.Role;
import wae.viewmodel.compare.SideWords;

/** One of two classifiers: which, what it says, how long it took. */
final class SideCard extends VBox {

    private final ComboBox<String> choice = new ComboBox<>();
    private final TopBars bars = new TopBars();
    private final Label time = new Label();

    /** @param title of what is chosen; follows the list and changes it */
    SideCard(String words, StringProperty title) {
        getStyleClass().add("prediction-card");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(words);
        choice.valueProperty().bindBidirectional(title);
        time.getStyleClass().add("muted");
        time.setWrapText(true);
        getChildren().addAll(choice, bars, time);
    }

    /** Items come and go one by one, so that a choice that stays is not forgotten. */
    void offer(List<String> titles) {
        choice.getItems().removeIf(title -> !titles.contains(title));
        titles.stream().filter(title -> !choice.getItems().contains(title)).forEach(choice.getItems()::add);
    }

    void show(Optional<SideWords> side) {
        bars.show(side.map(SideWords::top).orElse(List.of()), side.map(SideWords::role).orElse(Role.TEXT));
        time.setText(side.map(SideWords::time).orElse(""));
    }
}
