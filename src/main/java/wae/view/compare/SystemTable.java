package wae.view.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import wae.viewmodel.compare.SystemRow;

/** The table of systems: names with what is inside their times, figures to the right. */
final class SystemTable {

    private static final double ROW = 40;
    private static final double HEADER = 32;
    private static final int MOST_ROWS = 8;

    private final TableView<SystemRow> table;
    private final List<TableColumn<SystemRow, SystemRow>> ofOther;

    SystemTable(TableView<SystemRow> table) {
        this.table = table;
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ofOther = List.of(figures("Opened: median ms", 110, SystemRow::other),
                figures("Opened: speed-up", 140, SystemRow::otherSpeedUp));
        table.getColumns().add(column("System", 190, SystemTable::name, Pos.CENTER_LEFT));
        table.getColumns().add(column("Median ms", 126, SystemTable::time, Pos.CENTER_RIGHT));
        table.getColumns().add(figures("P90 ms", 72, SystemRow::p90));
        table.getColumns().add(figures("Speed-up [95 %]", 140, SystemRow::speedUp));
        table.getColumns().add(figures("Multiply-adds", 96, SystemRow::multiplyAdds));
        table.getColumns().add(figures("Arithmetic", 92, SystemRow::ratio));
        table.getColumns().add(figures("Parameters", 80, SystemRow::parameters));
        table.getColumns().add(column("Weights", 150, row -> new Label(row.weights()), Pos.CENTER_LEFT));
        table.getColumns().addAll(ofOther);
        show(List.of(), false);
    }

    /** @param other whether a second measurement is shown beside */
    void show(List<SystemRow> rows, boolean other) {
        table.getItems().setAll(rows);
        ofOther.forEach(column -> column.setVisible(other));
        double height = HEADER + ROW * Math.max(2, Math.min(MOST_ROWS, rows.size())) + 4;
        table.setMinHeight(Math.min(height, HEADER + 3 * ROW + 4));
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private static Node name(SystemRow row) {
        VBox words = new VBox(new Label(row.name()));
        words.setAlignment(Pos.CENTER_LEFT);
        if (!row.note().isEmpty()) {
            Label note = new Label(row.note());
            note.getStyleClass().add("system-note");
            words.getChildren().add(note);
        }
        HBox name = new HBox(RoleMark.of(row.role()), words);
        name.getStyleClass().add("system-name");
        return name;
    }

    private static Node time(SystemRow row) {
        HBox time = new HBox();
        time.getStyleClass().add("figure-cell");
        if (row.unstable()) {
            Label badge = new Label("unstable");
            badge.getStyleClass().add("badge");
            badge.setTooltip(new Tooltip("Single times vary by " + row.variation()
                    + " of their mean, more than 2.5 %: close other programs and measure again."));
            time.getChildren().add(badge);
        }
        time.getChildren().add(new Label(row.time()));
        return time;
    }

    private TableColumn<SystemRow, SystemRow> figures(String title, double width, Function<SystemRow, String> text) {
        return column(title, width, row -> new Label(text.apply(row)), Pos.CENTER_RIGHT);
    }

    private TableColumn<SystemRow,
            SystemRow> column(String title, double width, Function<SystemRow, Node> content, Pos side) {
        TableColumn<SystemRow, SystemRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new Cell(content, side));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setStyle("-fx-alignment: " + (side == Pos.CENTER_RIGHT ? "center-right" : "center-left") + ";");
        return column;
    }

    private static final class Cell extends TableCell<SystemRow, SystemRow> {

        private final Function<SystemRow, Node> content;

        Cell(Function<SystemRow, Node> content, Pos side) {
            this.content = content;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(side);
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(SystemRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
        }
    }
}
