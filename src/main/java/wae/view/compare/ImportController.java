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

/** {@code compare-import.fxml}: how another program's model wants its pictures. */
public final class ImportController {

    private final ImportModel adding;

    @FXML
    private VBox root;
    @FXML
    private Label model;
    @FXML
    private ComboBox<PixelPreset> pixels;
    @FXML
    private ComboBox<PixelLayout> layout;

    /** @param adding asks */
    public ImportController(ImportModel adding) {
        this.adding = adding;
    }

    @FXML
    private void initialize() {
        pixels.getItems().setAll(PixelPreset.values());
        pixels.setConverter(words(PixelPreset::title, ""));
        pixels.valueProperty().bindBidirectional(adding.pixelsProperty());
        layout.getItems().add(null);
        layout.getItems().addAll(Arrays.asList(PixelLayout.values()));
        layout.setConverter(words(PixelLayout::name, "as its input shows"));
        layout.valueProperty().bindBidirectional(adding.layoutProperty());
        adding.askedProperty().addListener((of, was, is) -> show(is));
        show(null);
    }

    private void show(ImportModel.Asked asked) {
        root.setVisible(asked != null);
        root.setManaged(asked != null);
        if (asked != null) {
            model.setText(asked.name() + " comes from another program (" + asked.about()
                    + "). No file says how it wants pixel values:");
            pixels.requestFocus();
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> title, String none) {
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
    private void answer() {
        adding.answer();
    }

    @FXML
    private void refuse() {
        adding.refuse();
    }
}
