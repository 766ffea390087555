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
    private HBox doubtLine;
    @FXML
    private Button asSplit;
    @FXML
    private Button asClasses;
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
        data.doubtProperty().addListener((property, was, is) -> showDoubt(is));
        showDoubt(data.doubtProperty().get());
        for (Node node : new Node[] {folderLine, doubtLine, sideLine, found}) {
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

    private void showDoubt(DoubtfulFolders doubt) {
        doubtLine.setVisible(doubt != null);
        if (doubt != null) {
            asSplit.setTooltip(new Tooltip(Words.of("train.doubt-split-tip", doubt.split())));
            asClasses.setTooltip(new Tooltip(Words.of("train.doubt-classes-tip", doubt.classes())));
        }
    }

    @FXML
    private void readAsSplit() {
        data.read(FolderReading.SPLIT);
    }

    @FXML
    private void readAsClasses() {
        data.read(FolderReading.CLASSES);
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
