package wae.view.compare;

import java.util.Arrays;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.ScoreKind;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.ImportModel;
import wae.words.Words;

/** {@code compare-import.fxml}: the input convention of an external model. */
public final class ImportController {

    private static final String[] LABELS = {"*.txt", "*.json"};

    private final ImportModel imports;
    private final FileChoices files;

    @FXML
    private VBox root;
    @FXML
    private Label model;
    @FXML
    private ComboBox<PixelPreset> pixels;
    @FXML
    private ComboBox<PixelLayout> layout;
    @FXML
    private Node outputRow;
    @FXML
    private ComboBox<String> output;
    @FXML
    private ComboBox<ScoreKind> scores;
    @FXML
    private ComboBox<LabelChoice> labels;

    /** @param imports has the pending model @param files asks for a file of labels */
    public ImportController(ImportModel imports, FileChoices files) {
        this.imports = imports;
        this.files = files;
    }

    @FXML
    private void initialize() {
        pixels.getItems().setAll(PixelPreset.values());
        pixels.setConverter(names(PixelPreset::title, ""));
        pixels.valueProperty().bindBidirectional(imports.pixelsProperty());
        layout.getItems().add(null);
        layout.getItems().addAll(Arrays.asList(PixelLayout.values()));
        layout.setConverter(names(PixelLayout::name, Words.of("compare.import-layout-auto")));
        layout.valueProperty().bindBidirectional(imports.layoutProperty());
        output.setConverter(names(Function.identity(), Words.of("compare.import-auto")));
        output.valueProperty().bindBidirectional(imports.outputProperty());
        scores.getItems().add(null);
        scores.getItems().addAll(Arrays.asList(ScoreKind.values()));
        scores.setConverter(names(ScoreKind::title, Words.of("compare.import-auto")));
        scores.valueProperty().bindBidirectional(imports.scoresProperty());
        labels.getItems().setAll(LabelChoice.AUTO, LabelChoice.IMAGENET, LabelChoice.NUMBERS);
        labels.setConverter(names(ImportController::title, ""));
        labels.valueProperty().bindBidirectional(imports.labelsProperty());
        imports.pendingProperty().addListener((of, was, is) -> show(is));
        show(null);
    }

    private void show(ImportModel.Pending pending) {
        root.setVisible(pending != null);
        root.setManaged(pending != null);
        if (pending != null) {
            model.setText(Words.of("compare.import-question", pending.name(), pending.about()));
            output.getItems().setAll(pending.outputs());
            output.getItems().add(0, null);
            outputRow.setVisible(pending.outputs().size() > 1);
            outputRow.setManaged(pending.outputs().size() > 1);
            pixels.requestFocus();
        }
    }

    private static String title(LabelChoice choice) {
        return switch (choice.source()) {
            case AUTO -> Words.of("compare.import-auto");
            case IMAGENET -> Words.of("compare.import-labels-imagenet");
            case NUMBERS -> Words.of("compare.import-labels-numbers");
            case FILE -> choice.title();
        };
    }

    @FXML
    private void readLabels() {
        files.open(Words.of("compare.import-labels-title"), Words.of("compare.import-labels-kind"), LABELS, imports::readLabels);
    }

    private static <T> StringConverter<T> names(Function<T, String> title, String none) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? none : title.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not edited");
            }
        };
    }

    @FXML
    private void add() {
        imports.confirm();
    }

    @FXML
    private void cancel() {
        imports.cancel();
    }
}
