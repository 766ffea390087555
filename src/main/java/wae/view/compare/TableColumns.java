package wae.view.compare;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of tables: words to the left, figures to the right and sorted as numbers. */
final class TableColumns {

    private TableColumns() {
    }

    static <R> TableColumn<R, String> words(String title, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /** @param text of a figure; a dash stands for one that is NaN */
    static <R> TableColumn<R, Double> figures(String title, double width, ToDoubleFunction<R> figure,
                                              DoubleFunction<String> text) {
        TableColumn<R, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(figure.applyAsDouble(row.getValue())));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : value.isNaN() ? "\u2013" : text.apply(value));
            }
        });
        column.setPrefWidth(width);
        column.getStyleClass().add("figures-column");
        return column;
    }
}
