package wae.view.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wae.viewmodel.compare.SystemColumn;
import wae.viewmodel.compare.SystemRow;
import wae.words.Words;

/** The table of systems: names with notes to the left, numbers with details to the right. */
final class SystemTable {

    private static final double ROW = 40;
    private static final double HEADER = 30;
    private static final double BAR = 14;
    /** All rows fit; JavaFX shows a vertical bar all the same where there is a horizontal one. */
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final int MAX_ROWS = 8;
    private static final Map<SystemColumn, Double> WIDTHS = new EnumMap<>(Map.of(SystemColumn.MEDIAN, 170.0,
            SystemColumn.P90, 82.0, SystemColumn.P99, 82.0, SystemColumn.THROUGHPUT, 86.0, SystemColumn.ACCURACY, 110.0,
            SystemColumn.SPEED_UP, 96.0, SystemColumn.PARAMETERS, 90.0, SystemColumn.PREDICTIONS, 170.0,
            SystemColumn.OTHER_MEDIAN, 112.0, SystemColumn.OTHER_SPEED_UP, 140.0));
    private static final double WIDTH = 104;

    private final TableView<SystemRow> table;

    SystemTable(TableView<SystemRow> table) {
        this.table = table;
        table.setFixedCellSize(ROW);
        table.getColumns().add(column(Words.of("compare.system"), 196, SystemTable::name, Pos.CENTER_LEFT));
        for (SystemColumn shown : SystemColumn.values()) {
            Pos alignment = shown == SystemColumn.PREDICTIONS ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT;
            TableColumn<SystemRow, SystemRow> column = column(shown.title(), WIDTHS.getOrDefault(shown, WIDTH),
                    row -> number(row, shown, alignment), alignment);
            column.setUserData(shown);
            Label head = new Label(shown.title());
            head.setTooltip(new Tooltip(shown.meaning()));
            column.setText("");
            column.setGraphic(head);
            table.getColumns().add(column);
        }
        table.heightProperty().addListener((of, was, is) -> showWhole());
        show(List.of(), false);
    }

    private void showWhole() {
        table.pseudoClassStateChanged(WHOLE, table.getHeight() >= HEADER + ROW * table.getItems().size() + BAR);
    }

    /** @param other whether a second measurement is shown beside */
    void show(List<SystemRow> rows, boolean other) {
        table.getItems().setAll(rows);
        table.getColumns().stream().filter(column -> column.getUserData() instanceof SystemColumn of && of.isOfOther())
                .forEach(column -> column.setVisible(other));
        double height = HEADER + ROW * Math.max(2, Math.min(MAX_ROWS, rows.size())) + BAR;
        table.setMinHeight(Math.min(height, HEADER + 3 * ROW + BAR));
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        showWhole();
    }

    private static Node name(SystemRow row) {
        Label title = new Label(row.name());
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // the run's name is at the end
        VBox lines = new VBox(title);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!row.note().isEmpty()) {
            lines.getChildren().add(small(row.note()));
        }
        Tooltip.install(lines, new Tooltip(row.note().isEmpty() ? row.name() : row.name() + "\n" + row.note()));
        HBox name = new HBox(RoleMark.of(row.role()), lines);
        name.getStyleClass().add("system-name");
        return name;
    }

    private static Node number(SystemRow row, SystemColumn column, Pos alignment) {
        SystemRow.Cell cell = row.cell(column);
        VBox lines = new VBox(new Label(cell.main()));
        lines.setAlignment(alignment);
        if (!cell.detail().isEmpty()) {
            lines.getChildren().add(small(cell.detail()));
        }
        if (!cell.hint().isEmpty()) {
            Tooltip.install(lines, new Tooltip(cell.hint()));
        }
        if (column != SystemColumn.MEDIAN || row.unstable().isEmpty()) {
            return lines;
        }
        Label badge = new Label(row.variation());
        badge.getStyleClass().add("badge");
        badge.setAccessibleText(Words.of("compare.unstable", row.variation()));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setTooltip(new Tooltip(row.unstable()));
        HBox marked = new HBox(badge, lines);
        marked.getStyleClass().add("figure-cell");
        return marked;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("system-note");
        return label;
    }

    private static TableColumn<SystemRow, SystemRow> column(String title, double width,
                                                            Function<SystemRow, Node> content, Pos alignment) {
        TableColumn<SystemRow, SystemRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new Cell(content, alignment));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (alignment == Pos.CENTER_RIGHT) {
            column.getStyleClass().add("figures-column");
        }
        return column;
    }

    private static final class Cell extends TableCell<SystemRow, SystemRow> {

        private final Function<SystemRow, Node> content;

        Cell(Function<SystemRow, Node> content, Pos alignment) {
            this.content = content;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(alignment);
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(SystemRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
        }
    }
}
