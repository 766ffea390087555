package wae.view.compare;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of tables: text to the left, numbers to the right and sorted as numbers. */
final class TableColumns {

    private TableColumns() {
    }

    static <R> TableColumn<R, String> text(String title, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /** @param text of a number; NaN is shown as a dash */
    static <R> TableColumn<R, Double> numbers(String title, double width, ToDoubleFunction<R> number,
                                              DoubleFunction<String> text) {
        TableColumn<R, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
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
