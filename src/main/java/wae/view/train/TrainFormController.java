package wae.view.train;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import wae.domain.classification.SystemKind;
import wae.domain.network.Backbone;
import wae.domain.training.Stage;
import wae.view.FileChoices;
import wae.viewmodel.train.DataForm;
import wae.viewmodel.train.TrainForm;
import wae.viewmodel.train.TrainViewModel;

/** {@code train-form.fxml}: what is trained, on what, how. */
public final class TrainFormController {

    private static final int[] SIDES = {16, 512, 16};

    private final TrainViewModel screen;
    private final TrainForm form;
    private final FileChoices files;
    private Choice<SystemKind> kinds;
    private Choice<DataForm.Kind> sources;

    @FXML
    private ComboBox<Stage> stage;
    @FXML
    private HBox networkLine;
    @FXML
    private ComboBox<SystemKind> kind;
    @FXML
    private ComboBox<Backbone> backbone;
    @FXML
    private Label startFrom;
    @FXML
    private Button clearStart;
    @FXML
    private ComboBox<DataForm.Kind> data;
    @FXML
    private HBox folderLine;
    @FXML
    private TextField folder;
    @FXML
    private HBox sideLine;
    @FXML
    private Label found;
    @FXML
    private GridPane usual;
    @FXML
    private TitledPane more;
    @FXML
    private GridPane advanced;
    @FXML
    private TextField name;
    @FXML
    private Label problem;
    @FXML
    private Label estimate;
    @FXML
    private Button start;

    /** @param files the system's dialogs */
    public TrainFormController(TrainViewModel screen, FileChoices files) {
        this.screen = screen;
        this.form = screen.form();
        this.files = files;
    }

    @FXML
    private void initialize() {
        new Choice<>(stage, form.stageProperty(), Stage::title, () -> List.of(Stage.values()));
        kinds = new Choice<>(kind, form.kindProperty(), SystemKind::title, form::kinds);
        new Choice<>(backbone, form.backboneProperty(), Backbone::name, form::backbones);
        sources = new Choice<>(data, form.data().kindProperty(), DataForm.Kind::title, form.data()::kinds);
        sideLine.getChildren().addAll(side(), new Label("px"));
        folder.focusedProperty().addListener((property, was, is) -> takeFolder());
        form.data().folderProperty().addListener((property, was, is) -> folder.setText(is));
        found.textProperty().bind(form.data().wordsProperty());
        startFrom.textProperty().bind(Bindings.createStringBinding(this::startWords, form.startFromProperty()));
        clearStart.visibleProperty().bind(form.startFromProperty().isNotNull());
        name.textProperty().bindBidirectional(form.nameProperty());
        problem.textProperty().bind(form.problemProperty());
        estimate.textProperty().bind(screen.estimateBinding());
        start.disableProperty().bind(screen.readyBinding().not());
        for (Node node : new Node[] {networkLine, folderLine, sideLine, found, problem, estimate}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (Label label : new Label[] {found, problem, estimate}) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        form.stageProperty().addListener((property, was, is) -> stageChanged());
        form.data().kindProperty().addListener((property, was, is) -> dataChanged());
        form.settingsProperty().addListener((property, was, is) -> name.setPromptText(form.suggestedName()));
        form.data().openedProperty().addListener((property, was, is) -> name.setPromptText(form.suggestedName()));
        stageChanged();
    }

    private Spinner<Integer> side() {
        Spinner<Integer> spinner = new Spinner<>(SIDES[0], SIDES[1], form.data().sideProperty().get(), SIDES[2]);
        spinner.setId("picture-side");
        spinner.getStyleClass().add("small");
        spinner.setPrefWidth(96);
        spinner.setAccessibleText("Side of the pictures in pixels");
        spinner.valueProperty().addListener((property, was, is) -> form.data().sideProperty().set(is));
        return spinner;
    }

    private String startWords() {
        Path from = form.startFromProperty().get();
        return from == null ? "anew" : String.valueOf(from.getFileName());
    }

    private void stageChanged() {
        boolean classifies = form.stageProperty().get() != Stage.AUTO_ENCODER;
        networkLine.setVisible(classifies);
        kinds.refill();
        sources.refill();
        FormRows.fill(usual, form.usualFields());
        FormRows.fill(advanced, form.advancedFields());
        name.setPromptText(form.suggestedName());
        dataChanged();
    }

    private void dataChanged() {
        DataForm.Kind from = form.data().kindProperty().get();
        folderLine.setVisible(from == DataForm.Kind.FOLDER);
        sideLine.setVisible(from == DataForm.Kind.SHAPES
                || from == DataForm.Kind.FOLDER && form.stageProperty().get() != Stage.AUTO_ENCODER);
    }

    @FXML
    private void takeFolder() {
        form.data().folderProperty().set(folder.getText().strip());
    }

    @FXML
    private void chooseFolder() {
        files.folder("The pictures to learn from", chosen -> form.data().folderProperty().set(chosen.toString()));
    }

    @FXML
    private void chooseStart() {
        files.folder("The run to start from", form.startFromProperty()::set);
    }

    @FXML
    private void clearStart() {
        form.startFromProperty().set(null);
    }

    @FXML
    private void reset() {
        form.reset();
    }

    @FXML
    private void start() {
        screen.start();
    }
}
