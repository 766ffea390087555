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

/** {@code compare-systems.fxml}: everything that can be compared, by backbone, and the user's own files. */
public final class SystemsController {

    private static final String OWN = "Own models";

    private final CompareViewModel screen;
    private final CompareChoices choices;
    private final SystemFiles files;
    private final Set<String> open = new HashSet<>();
    private boolean listing;

    @FXML
    private Label count;
    @FXML
    private VBox referenceLine;
    @FXML
    private ComboBox<String> reference;
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
            showReference();
        });
        reference.valueProperty().addListener((of, was, is) -> {
            if (is != null && !listing) {
                choices.referenceProperty().set(is);
            }
        });
        referenceLine.disableProperty().bind(screen.measuring().activeProperty());
        files.offerRuns(addRun);
        fill();
        showReference();
    }

    private void fill() {
        List<Node> panes = new ArrayList<>();
        choices.candidates().stream().map(SystemsController::group).distinct().forEach(group -> panes.add(pane(group)));
        groups.getChildren().setAll(panes);
    }

    private static String group(Candidate candidate) {
        return candidate.group().isEmpty() ? OWN : candidate.group();
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
        box.disableProperty().bind(screen.measuring().activeProperty());
        if (!candidate.isOwn()) {
            return box;
        }
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText("Take " + candidate.title() + " away");
        remove.setTooltip(new Tooltip(remove.getAccessibleText() + "; its file stays"));
        remove.disableProperty().bind(screen.measuring().activeProperty());
        remove.setOnAction(event -> choices.remove(candidate));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(4, box, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showReference() {
        List<String> names = choices.names();
        count.setText(names.isEmpty() ? "None chosen" : names.size() + " chosen");
        reference.setDisable(names.size() < 2); // but stays, as boxes must not move under the pointer
        listing = true; // nobody has chosen what the list shows by itself
        reference.getItems().setAll(names.stream().sorted().toList());
        reference.setValue(names.isEmpty() ? null : names.get(0));
        listing = false;
    }

    @FXML
    private void addFile() {
        files.addFile();
    }
}
