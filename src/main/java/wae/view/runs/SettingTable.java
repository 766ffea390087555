package wae.view.runs;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import wae.chart.SeriesStyle;
import wae.view.control.LineSample;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.SettingLine;
import wae.words.Words;

/** Settings of several runs, a column each; what differs is bold. */
final class SettingTable {

    private static final double ROW = 24;
    private static final double HEADER = 66;
    private static final double SCROLL_BAR = 16;
    private static final double NAME = 100;
    private static final double VALUE = 76;
    private static final double ALONE = 152;

    private final TableView<SettingLine> table;
    private List<RunRow> shown = List.of();

    SettingTable(TableView<SettingLine> table) {
        this.table = table;
        table.setFixedCellSize(ROW);
    }

    void show(List<RunRow> runs, List<SettingLine> lines) {
        if (!runs.equals(shown) || table.getColumns().isEmpty()) {
            shown = runs;
            table.getColumns().clear();
            table.getColumns().add(column(Words.of("runs.column-setting"), NAME, SettingLine::name));
            for (int i = 0; i < runs.size(); i++) {
                int index = i;
                TableColumn<SettingLine, String> column = column("", runs.size() == 1 ? ALONE : VALUE, line -> line.values().get(index));
                table.getColumns().add(column);
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            table.getColumns().get(i + 1).setGraphic(header(runs.get(i)));
        }
        table.getItems().setAll(lines);
        double height = HEADER + ROW * lines.size() + SCROLL_BAR;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private static Label header(RunRow run) {
        Label name = new Label(run.summary().name(), new LineSample().show(SeriesStyle.ofRun(run.styleProperty().get())));
        name.setContentDisplay(ContentDisplay.TOP);
        name.setWrapText(true);
        name.setTooltip(new Tooltip(run.summary().name()));
        return name;
    }

    private static TableColumn<SettingLine, String> column(String title, double width,
            Function<SettingLine, String> text) {
        TableColumn<SettingLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(of -> new Cell());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class Cell extends TableCell<SettingLine, String> {

        private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
            SettingLine line = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(DIFFERS, !empty && line != null && line.differs());
        }
    }
}
