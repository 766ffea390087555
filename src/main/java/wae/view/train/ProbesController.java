package wae.view.train;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import wae.viewmodel.Sample;
import wae.viewmodel.train.Probes;
import wae.viewmodel.train.TrainViewModel;

/** {@code train-probes.fxml}: which pictures are looked at while a run goes on. */
public final class ProbesController {

    private static final int COLUMNS = 2;

    private final Probes probes;

    @FXML
    private GridPane grid;

    /** @param screen whose probes are chosen */
    public ProbesController(TrainViewModel screen) {
        probes = screen.probes();
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < probes.chosen().size(); i++) {
            ComboBox<Sample> choice = choice(i);
            GridPane.setHgrow(choice, Priority.ALWAYS);
            grid.add(choice, i % COLUMNS, i / COLUMNS);
        }
    }

    private ComboBox<Sample> choice(int index) {
        ComboBox<Sample> choice = new ComboBox<>();
        ObjectProperty<Sample> chosen = new SimpleObjectProperty<>(probes.chosen().get(index));
        new Choice<>(choice, chosen, Sample::name, probes::samples);
        chosen.addListener((property, was, is) -> probes.chosen().set(index, is));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(120);
        choice.getStyleClass().add("small");
        choice.setAccessibleText("Picture " + (index + 1));
        choice.setTooltip(new Tooltip("Picture " + (index + 1) + " that is looked at during the next run"));
        return choice;
    }
}
