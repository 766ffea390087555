package wae.view.compare;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import wae.domain.network.Engine;
import wae.view.control.NumberField;
import wae.viewmodel.compare.CompareChoices;
import wae.viewmodel.compare.CompareViewModel;

/** {@code compare-side.fxml}: how systems are measured. */
public final class CompareSideController {

    private static final int LARGEST_SIDE = 2048;
    private static final int MAX_CLASSES = 100_000;
    private static final int LARGEST_BATCH = 256;
    private static final int MAX_ROUNDS = 20_000;
    private static final int LONGEST_SECONDS = 3600;

    private final CompareViewModel screen;
    private final CompareChoices choices;

    @FXML
    private SegmentedButton engines;
    @FXML
    private GridPane numbers;
    @FXML
    private Label hindrance;

    /** @param screen whose choices are shown */
    public CompareSideController(CompareViewModel screen) {
        this.screen = screen;
        choices = screen.choices();
    }

    @FXML
    private void initialize() {
        for (Engine engine : Engine.values()) {
            addEngine(engine);
        }
        addNumber("Picture side", "px", choices.sizeProperty(), 8, LARGEST_SIDE, 32, "Side of the square pictures");
        addNumber("Batch", "", choices.batchProperty(), 1, LARGEST_BATCH, 1, "Pictures in one run");
        addNumber("Threads", "", choices.threadsProperty(), 1, Math.max(1, choices.threadsProperty().get()), 1,
                "Threads that one run may use");
        addNumber("Rounds at least", "", choices.roundsProperty(), 1, MAX_ROUNDS, 10,
                "In a round every system runs once");
        addNumber("Time at least", "s", choices.secondsProperty(), 0, LONGEST_SECONDS, 5, "For all rounds together");
        addNumber("Classes", "", choices.classesProperty(), 2, MAX_CLASSES, 10,
                "Classes that each untrained system tells apart");
        hindrance.textProperty().bind(choices.hindranceBinding());
        hindrance.visibleProperty().bind(hindrance.textProperty().isNotEmpty());
        hindrance.managedProperty().bind(hindrance.visibleProperty());
    }

    private void addEngine(Engine engine) {
        ToggleButton button = new ToggleButton(engine.title());
        button.setSelected(choices.engineProperty().get() == engine);
        button.disableProperty().bind(screen.measuring().activeProperty());
        button.setOnAction(event -> {
            choices.engineProperty().set(engine);
            button.setSelected(true); // one is always in use
        });
        engines.getButtons().add(button);
    }

    private void addNumber(String words, String unit, IntegerProperty property, int least, int most, int step,
            String meaning) {
        NumberField field = new NumberField(property, least, most, step, 1);
        field.setId("number-" + words.toLowerCase(Locale.ROOT).replace(' ', '-'));
        field.disableProperty().bind(screen.measuring().activeProperty());
        field.setTooltip(new Tooltip(meaning));
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        numbers.addRow(numbers.getRowCount(), label, field, unitLabel(unit));
    }

    private static Label unitLabel(String unit) {
        Label label = new Label(unit);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
