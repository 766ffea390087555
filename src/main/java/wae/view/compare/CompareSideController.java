package wae.view.compare;

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
import wae.words.Words;

/** {@code compare-side.fxml}: the settings of a measurement. */
public final class CompareSideController {

    private static final int MAX_SIZE = 2048;
    private static final int MAX_CLASSES = 100_000;
    private static final int MAX_BATCH = 256;
    private static final int MAX_ROUNDS = 20_000;
    private static final int MAX_SECONDS = 3600;

    private final CompareViewModel screen;
    private final CompareChoices choices;

    @FXML
    private SegmentedButton engines;
    @FXML
    private GridPane numbers;
    @FXML
    private Label invalidReason;

    /** @param screen whose settings are shown */
    public CompareSideController(CompareViewModel screen) {
        this.screen = screen;
        choices = screen.choices();
    }

    @FXML
    private void initialize() {
        for (Engine engine : Engine.values()) {
            addEngine(engine);
        }
        addNumber("image-size", Words.of("compare.image-size"), "px", choices.sizeProperty(), 8, MAX_SIZE, 32,
                Words.of("compare.image-size-help"));
        addNumber("batch-size", Words.of("compare.batch-size"), "", choices.batchProperty(), 1, MAX_BATCH, 1,
                Words.of("compare.batch-size-help"));
        addNumber("threads", Words.of("compare.threads"), "", choices.threadsProperty(), 1,
                Math.max(1, choices.threadsProperty().get()), 1, Words.of("compare.threads-help"));
        addNumber("min-rounds", Words.of("compare.min-rounds"), "", choices.roundsProperty(), 1, MAX_ROUNDS, 10,
                Words.of("compare.min-rounds-help"));
        addNumber("min-duration", Words.of("compare.min-duration"), "s", choices.secondsProperty(), 0, MAX_SECONDS, 5,
                Words.of("compare.min-duration-help"));
        addNumber("classes", Words.of("compare.classes"), "", choices.classesProperty(), 2, MAX_CLASSES, 10,
                Words.of("compare.classes-help"));
        invalidReason.textProperty().bind(choices.invalidReasonBinding());
        invalidReason.visibleProperty().bind(invalidReason.textProperty().isNotEmpty());
        invalidReason.managedProperty().bind(invalidReason.visibleProperty());
    }

    private void addEngine(Engine engine) {
        ToggleButton button = new ToggleButton(engine.title());
        button.setSelected(choices.engineProperty().get() == engine);
        button.disableProperty().bind(screen.activeMeasurement().activeProperty());
        button.setOnAction(event -> {
            choices.engineProperty().set(engine);
            button.setSelected(true); // one is always selected
        });
        engines.getButtons().add(button);
    }

    private void addNumber(String id, String title, String unit, IntegerProperty property, int min, int max, int step,
            String meaning) {
        NumberField field = new NumberField(property, min, max, step, 1);
        field.setId("number-" + id);
        field.disableProperty().bind(screen.activeMeasurement().activeProperty());
        field.setTooltip(new Tooltip(meaning));
        Label label = new Label(title);
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
