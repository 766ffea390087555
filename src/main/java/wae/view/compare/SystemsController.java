package wae.view.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.viewmodel.compare.Candidate;
import wae.viewmodel.compare.CompareChoices;
import wae.viewmodel.compare.CompareViewModel;
import wae.words.Words;

/** {@code compare-systems.fxml}: all systems by backbone, and the user's own files. */
public final class SystemsController {

        private final CompareViewModel screen;
    private final CompareChoices choices;
    private final SystemFiles files;
    private final Set<String> open = new HashSet<>();
    private boolean listing;

    @FXML
    private Label count;
    @FXML
    private VBox baselineLine;
    @FXML
    private ComboBox<String> baseline;
    @FXML
    private MenuButton addRun;
    @FXML
    private VBox groups;

    /** @param files asks for files to add */
    public SystemsController(CompareViewModel screen, SystemFiles files) {
        this.screen = screen;
        this.files = files;
        choices = screen.choices();
    }

    @FXML
    private void initialize() {
        choices.candidates().stream().limit(1).forEach(first -> open.add(first.group()));
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> {
            boolean other = false;
            while (change.next()) {
                change.getAddedSubList().forEach(added -> open.add(added.isOwn() ? group(added) : ""));
                other |= change.wasAdded() || change.wasRemoved();
            }
            if (other) {
                fill();
            }
            showBaseline();
        });
        baseline.valueProperty().addListener((of, was, is) -> {
            if (is != null && !listing) {
                choices.baselineProperty().set(is);
            }
        });
        baselineLine.disableProperty().bind(screen.activeMeasurement().activeProperty());
        files.offerRuns(addRun);
        fill();
        showBaseline();
    }

    private void fill() {
        List<Node> panes = new ArrayList<>();
        choices.candidates().stream().map(SystemsController::group).distinct().forEach(group -> panes.add(pane(group)));
        groups.getChildren().setAll(panes);
    }

    private static String group(Candidate candidate) {
        return candidate.group().isEmpty() ? Words.of("compare.own-models") : candidate.group();
    }

    private TitledPane pane(String group) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("system-choices");
        choices.candidates().filtered(candidate -> group(candidate).equals(group))
                .forEach(candidate -> boxes.getChildren().add(line(candidate)));
        TitledPane pane = new TitledPane(group, boxes);
        pane.getStyleClass().addAll("dense", "backbone");
        pane.setAnimated(false);
        pane.setId("backbone-" + group.replace(' ', '-'));
        pane.setExpanded(open.contains(group));
        pane.expandedProperty().addListener((of, was, is) -> {
            if (is) {
                open.add(group);
            } else {
                open.remove(group);
            }
        });
        return pane;
    }

    private Node line(Candidate candidate) {
        CheckBox box = new CheckBox(candidate.group().isEmpty() ? candidate.title() : candidate.about());
        box.setMnemonicParsing(false);
        box.setId("choose-" + candidate.title());
        box.setGraphic(RoleMark.of(candidate.role()));
        box.selectedProperty().bindBidirectional(candidate.chosenProperty());
        box.setTooltip(new Tooltip(candidate.title() + "\n" + candidate.about()));
        box.disableProperty().bind(screen.activeMeasurement().activeProperty());
        if (!candidate.isOwn()) {
            return box;
        }
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText(Words.of("compare.remove", candidate.title()));
        remove.setTooltip(new Tooltip(Words.of("compare.remove-help", candidate.title())));
        remove.disableProperty().bind(screen.activeMeasurement().activeProperty());
        remove.setOnAction(event -> choices.remove(candidate));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(4, box, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showBaseline() {
        List<String> names = choices.names();
        count.setText(Words.of("compare.selected", names.size()));
        baseline.setDisable(names.size() < 2); // but visible, as boxes must not move under the pointer
        listing = true; // not a choice of the user
        baseline.getItems().setAll(names.stream().sorted().toList());
        baseline.setValue(names.isEmpty() ? null : names.get(0));
        listing = false;
    }

    @FXML
    private void addFile() {
        files.addFile();
    }
}
