package wae.view.train;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import wae.domain.training.Setting;
import wae.viewmodel.train.FormField;

/** Rows of a form: label, field, unit, and below them what is wrong with the value. */
final class FormRows {

    private static final double LABEL = 130;
    private static final double FIELD = 84;
    private static final PseudoClass WRONG = Styles.STATE_DANGER;

    private FormRows() {
    }

    /** Fills a grid with a row for each field. */
    static void fill(GridPane grid, List<FormField> fields) {
        grid.getChildren().clear();
        int row = 0;
        for (FormField field : fields) {
            Control control = control(field);
            Setting<?> setting = field.setting();
            control.setId("field-" + setting.name());
            control.setTooltip(new Tooltip(setting.meaning()));
            control.setAccessibleText(setting.label());
            control.getStyleClass().add("small");
            Label label = new Label(setting.label());
            label.getStyleClass().add("muted");
            label.setLabelFor(control);
            label.setTooltip(new Tooltip(setting.meaning()));
            label.setWrapText(true);
            label.setMaxWidth(LABEL);
            label.setMinHeight(Region.USE_PREF_SIZE);
            Label unit = new Label(setting.unit());
            unit.getStyleClass().add("muted");
            unit.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, label);
            grid.add(control, 1, row, control instanceof ComboBox ? 2 : 1, 1); // which has no unit
            grid.add(unit, 2, row++);
            grid.add(problem(field, control), 0, row++, 3, 1);
        }
    }

    private static Label problem(FormField field, Control control) {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().addListener((property, was, is) -> control.pseudoClassStateChanged(WRONG, is));
        control.pseudoClassStateChanged(WRONG, problem.isVisible());
        return problem;
    }

    private static Control control(FormField field) {
        if (field.isTick()) {
            CheckBox box = new CheckBox();
            box.setSelected(field.textProperty().get().equals("yes"));
            box.selectedProperty().addListener((property, was, is) -> field.textProperty().set(is ? "yes" : "no"));
            field.textProperty().addListener((property, was, is) -> box.setSelected(is.equals("yes")));
            return box;
        }
        if (!field.choices().isEmpty()) {
            ComboBox<String> choice = new ComboBox<>();
            choice.getItems().setAll(field.choices());
            choice.valueProperty().bindBidirectional(field.textProperty());
            choice.setPrefWidth(FIELD + 40);
            return choice;
        }
        TextField text = new TextField();
        text.textProperty().bindBidirectional(field.textProperty());
        text.setPrefWidth(FIELD);
        return text;
    }
}
