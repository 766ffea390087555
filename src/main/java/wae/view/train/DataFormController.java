package wae.view.train;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import wae.domain.dataset.DoubtfulFolders;
import wae.domain.dataset.FolderReading;
import wae.view.control.NumberField;
import wae.view.shell.FileChoices;
import wae.viewmodel.train.DataForm;
import wae.words.Words;

/** {@code train-data.fxml}: the training data, and what was found there. */
public final class DataFormController {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final int MIN_SIDE = 16;
    private static final int MAX_SIDE = 512;

    private final DataForm data;
    private final FileChoices files;
    private Choice<DataForm.Kind> sources;

    @FXML
    private ComboBox<DataForm.Kind> source;
    @FXML
    private HBox folderLine;
    @FXML
    private TextField folder;
    @FXML
    private HBox sideLine;
    @FXML
    private Label sideLabel;
    @FXML
    private HBox readings;
    @FXML
    private Label found;

    /** @param files the system's dialogs */
    public DataFormController(DataForm data, FileChoices files) {
        this.data = data;
        this.files = files;
    }

    @FXML
    private void initialize() {
        sources = new Choice<>(source, data.kindProperty(), DataForm.Kind::title, data::kinds);
        NumberField side = new NumberField(data.sideProperty(), MIN_SIDE, MAX_SIDE, MIN_SIDE, 2);
        side.setAccessibleText(Words.of("train.data-size-px"));
        sideLabel.setLabelFor(side);
        sideLine.getChildren().add(1, side);
        folder.focusedProperty().addListener((property, was, is) -> takeFolder());
        data.folderProperty().addListener((property, was, is) -> {
            folder.setText(is);
            sideLine.setVisible(data.hasSide());
        });
        data.openedProperty().addListener((property, was, is) -> {
            if (is != null) { // the line does not come and go while something is opened again
                sideLine.setVisible(data.hasSide());
            }
        });
        found.textProperty().bind(Bindings.concat(data.wordsProperty(), data.problemProperty()));
        data.problemProperty().addListener((property, was, is) -> found.pseudoClassStateChanged(PROBLEM, !is.isEmpty()));
        found.visibleProperty().bind(found.textProperty().isNotEmpty());
        data.doubtProperty().addListener((property, was, is) -> showReadings());
        data.openedProperty().addListener((property, was, is) -> {
            showReadings();
            found.setTooltip(data.details().isEmpty() ? null : new Tooltip(data.details()));
        });
        showReadings();
        for (Node node : new Node[] {folderLine, readings, sideLine, found}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        data.kindProperty().addListener((property, was, is) -> show());
        data.stageProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        sources.refill();
        folderLine.setVisible(data.kindProperty().get() == DataForm.Kind.FOLDER);
        sideLine.setVisible(data.hasSide());
    }

    private void showReadings() {
        readings.getChildren().setAll(data.readings().stream().map(this::button).toList());
        readings.setVisible(!readings.getChildren().isEmpty());
    }

    private Button button(FolderReading reading) {
        Button button = new Button(switch (reading) {
            case SPLIT -> Words.of("train.reading-split");
            case FINE -> Words.of("train.reading-fine");
            case COARSE -> Words.of("train.reading-coarse");
            default -> Words.of("train.reading-classes");
        });
        button.getStyleClass().add("small");
        button.setOnAction(event -> data.read(reading));
        DoubtfulFolders doubt = data.doubtProperty().get();
        if (doubt != null) {
            button.setTooltip(new Tooltip(Words.of("train.reading-tip",
                    reading == FolderReading.SPLIT ? doubt.split() : doubt.classes())));
        }
        return button;
    }

    @FXML
    private void takeFolder() {
        data.folderProperty().set(folder.getText().strip());
    }

    @FXML
    private void chooseFolder() {
        files.folder(Words.of("train.data-dialog"), chosen -> data.folderProperty().set(chosen.toString()));
    }
}
