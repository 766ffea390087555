package wae.view.train;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.SegmentedButton;
import wae.domain.classification.SystemKind;
import wae.domain.network.Backbone;
import wae.domain.training.Stage;
import wae.view.shell.FileChoices;
import wae.viewmodel.train.Goal;
import wae.viewmodel.train.TrainForm;
import wae.words.Words;

/** {@code train-form.fxml}: what is trained, from which initial weights, under which settings and name. */
public final class TrainFormController {

    private static final List<String> STAGES =
            List.of("train.stage-auto-encoder", "train.stage-classifier", "train.stage-joint");

    private final TrainForm form;
    private final FileChoices files;
    private Choice<SystemKind> kinds;
    private StartMenu start;

    @FXML
    private ComboBox<Goal> goal;
    @FXML
    private ComboBox<SystemKind> kind;
    @FXML
    private ComboBox<Backbone> backbone;
    @FXML
    private MenuButton startFrom;
    @FXML
    private Label startProblem;
    @FXML
    private Label chainWords;
    @FXML
    private SegmentedButton stages;
    @FXML
    private GridPane usual;
    @FXML
    private TitledPane more;
    @FXML
    private GridPane advanced;
    @FXML
    private TextField name;

    /** @param files the system's dialogs */
    public TrainFormController(TrainForm form, FileChoices files) {
        this.form = form;
        this.files = files;
    }

    @FXML
    private void initialize() {
        new Choice<>(goal, form.goalProperty(), Goal::title, () -> List.of(Goal.values()));
        kinds = new Choice<>(kind, form.kindProperty(), SystemKind::title, form::kinds);
        new Choice<>(backbone, form.backboneProperty(), Backbone::name, form::backbones);
        start = new StartMenu(startFrom, form.start(), () -> form.goalProperty().get().stages(), files);
        startProblem.textProperty().bind(form.start().problemProperty());
        startProblem.visibleProperty().bind(startProblem.textProperty().isNotEmpty());
        name.textProperty().bindBidirectional(form.nameProperty());
        name.promptTextProperty().bind(form.suggestedNameProperty());
        for (Node node : new Node[] {kind, backbone, startProblem, chainWords, stages}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (Stage each : Goal.ALL_STAGES.stages()) {
            ToggleButton button = new ToggleButton(Words.of(STAGES.get(each.ordinal())));
            button.getStyleClass().add("small");
            button.setOnAction(event -> {
                button.setSelected(true);
                form.stageProperty().set(each);
            });
            stages.getButtons().add(button);
        }
        form.goalProperty().addListener((property, was, is) -> goalChanged());
        form.stageProperty().addListener((property, was, is) -> stageChanged());
        form.start().knownProperty().addListener((property, was, is) -> stageChanged());
        goalChanged();
    }

    private void goalChanged() {
        Goal now = form.goalProperty().get();
        backbone.setVisible(now != Goal.AUTO_ENCODER);
        kind.setVisible(backbone.isVisible() && form.kinds().size() > 1);
        chainWords.setVisible(now == Goal.ALL_STAGES);
        stages.setVisible(now == Goal.ALL_STAGES);
        kinds.refill();
        start.refresh();
        stageChanged();
    }

    private void stageChanged() {
        Stage shown = form.stageProperty().get();
        for (Stage each : Goal.ALL_STAGES.stages()) {
            ToggleButton button = stages.getButtons().get(each.ordinal());
            button.setDisable(!form.stages().contains(each));
            button.setSelected(each == shown);
        }
        FormRows.fill(usual, form.usualFields());
        FormRows.fill(advanced, form.advancedFields());
    }

    @FXML
    private void reset() {
        form.reset();
    }
}
