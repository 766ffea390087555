package wae.view.runs;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import wae.domain.run.RunSummary;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunWords;
import wae.viewmodel.runs.RunsViewModel;
import wae.viewmodel.runs.SettingLine;
import wae.words.Words;

/** {@code runs-side.fxml}: the run that was chosen last, and the settings of all charted runs. */
public final class RunsSideController {

    private final RunsViewModel screen;
    private final List<Node> buttons;
    private RunRow row;
    private SettingTable table;

    @FXML
    private VBox nothing;
    @FXML
    private VBox run;
    @FXML
    private TextField name;
    @FXML
    private Label words;
    @FXML
    private TextArea note;
    @FXML
    private FlowPane actions;
    @FXML
    private VBox settings;
    @FXML
    private CheckBox differencesOnly;
    @FXML
    private Label same;
    @FXML
    private TableView<SettingLine> lines;

    /** @param buttons what can be done with the run */
    RunsSideController(RunsViewModel screen, List<Node> buttons) {
        this.screen = screen;
        this.buttons = buttons;
    }

    @FXML
    private void initialize() {
        table = new SettingTable(lines);
        actions.getChildren().setAll(buttons);
        for (Node part : new Node[] {nothing, run, settings, same, lines}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        nothing.visibleProperty().bind(run.visibleProperty().not());
        name.setOnAction(event -> saveName());
        name.focusedProperty().addListener((property, was, is) -> saveName());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, name));
        note.focusedProperty().addListener((property, was, is) -> saveNote());
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, note));
        differencesOnly.selectedProperty().bindBidirectional(screen.differencesOnlyProperty());
        differencesOnly.selectedProperty().addListener((property, was, is) -> showSettings());
        screen.leadProperty().addListener((property, was, is) -> show(is));
        screen.drawn().drawnProperty().addListener((property, was, is) -> showSettings());
        screen.list().versionProperty().addListener((property, was, is) -> showSettings());
        show(screen.leadProperty().get());
        showSettings();
    }

    /** Puts the keyboard into the name. */
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    private void show(RunSummary summary) {
        RunRow next = screen.drawn().leadProperty().get();
        run.setVisible(summary != null);
        boolean other = next != row;
        if (other) {
            saveNote(); // what was being written belongs to the run that was shown
        }
        row = next;
        if (summary != null) {
            words.setText(words(summary));
            if (other || !name.isFocused()) {
                name.setText(summary.name());
            }
            if (other || !note.isFocused()) {
                note.setText(summary.note());
            }
        }
    }

    private static String words(RunSummary summary) {
        return Words.of("runs.description", summary.stage().title(), summary.system(), summary.data(),
                summary.state().word(), RunWords.steps(summary), RunWords.started(summary));
    }

    private void saveName() {
        if (row != null && !screen.changes().rename(row, name.getText())) {
            name.setText(row.summary().name());
        }
    }

    private void saveNote() {
        if (row != null && !note.getText().equals(row.summary().note())) {
            screen.changes().note(row, note.getText());
        }
    }

    private void leave(KeyEvent event, Node field) {
        if (event.getCode() == KeyCode.ESCAPE && row != null) {
            name.setText(row.summary().name());
            note.setText(row.summary().note());
            field.getParent().requestFocus();
            event.consume();
        }
    }

    private void showSettings() {
        List<SettingLine> known = screen.settings();
        List<RunRow> drawn = screen.drawn().drawnProperty().get();
        settings.setVisible(!drawn.isEmpty());
        same.setVisible(known.isEmpty());
        lines.setVisible(!known.isEmpty());
        differencesOnly.setDisable(drawn.size() < 2);
        table.show(drawn, known);
    }
}
