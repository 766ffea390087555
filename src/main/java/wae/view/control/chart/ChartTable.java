package wae.view.control.chart;

import java.util.AbstractList;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import wae.chart.DataTable;
import wae.words.Words;

/** A chart's data as a table in a window of its own, for users who prefer to read or hear numbers. */
final class ChartTable {

    private static final double COLUMN = 150;
    private static final double MAX_WIDTH = 900;
    private static final double HEIGHT = 480;

    private ChartTable() {
    }

    static void show(CanvasChart chart) {
        Stage window = new Stage();
        window.initOwner(chart.getScene().getWindow());
        window.setTitle(chart.getTitle());
        DataTable data = chart.drawing().data().get();
        Scene scene = new Scene(table(data));
        scene.getStylesheets().setAll(chart.getScene().getStylesheets());
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), window::close);
        window.setScene(scene);
        double width = Math.min(MAX_WIDTH, COLUMN * (data.names().size() + 1));
        window.setMinWidth(width); // not every window manager keeps another size
        window.setMinHeight(HEIGHT);
        Window owner = window.getOwner();
        window.setX(owner.getX() + Math.max(0, owner.getWidth() - width) / 2);
        window.setY(owner.getY() + Math.max(0, owner.getHeight() - HEIGHT) / 2);
        window.show();
    }

    /** Rows are numbers only: a cell's text is made when it comes into sight. */
    static TableView<Integer> table(DataTable data) {
        TableView<Integer> table = new TableView<>(FXCollections.observableList(new AbstractList<Integer>() {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return data.rows();
            }
        }));
        table.setPlaceholder(new Label(Words.of("chart.table-empty")));
        for (int i = 0; i < data.names().size(); i++) {
            int index = i;
            TableColumn<Integer, String> column = new TableColumn<>(data.names().get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(data.cell(row.getValue(), index)));
            column.setSortable(false);
            column.setPrefWidth(COLUMN);
            table.getColumns().add(column);
        }
        return table;
    }
}
