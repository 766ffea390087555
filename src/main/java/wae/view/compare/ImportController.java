package wae.view.compare;

import java.util.Arrays;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.viewmodel.compare.ImportModel;
import wae.words.Words;

/** {@code compare-import.fxml}: the input convention of an external model. */
public final class ImportController {

    private final ImportModel imports;

    @FXML
    private VBox root;
    @FXML
    private Label model;
    @FXML
    private ComboBox<PixelPreset> pixels;
    @FXML
    private ComboBox<PixelLayout> layout;

    /** @param imports has the pending model */
    public ImportController(ImportModel imports) {
        this.imports = imports;
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
        imports.pendingProperty().addListener((of, was, is) -> show(is));
        show(null);
    }

    private void show(ImportModel.Pending pending) {
        root.setVisible(pending != null);
        root.setManaged(pending != null);
        if (pending != null) {
            model.setText(Words.of("compare.import-question", pending.name(), pending.about()));
            pixels.requestFocus();
        }
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
