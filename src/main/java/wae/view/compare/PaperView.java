package wae.view.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wae.domain.chart.ScatterPoint;
import wae.domain.comparison.PublishedFigures;
import wae.view.control.chart.AccuracyScatter;
import wae.viewmodel.compare.PaperRow;
import wae.viewmodel.compare.SystemRoles;

/** Accuracy against time with the paper's points hollow, and the paper's table beside ours, each with its hardware. */
final class PaperView extends VBox {

    private static final double ROW = 28;
    private static final double TWO_HEADERS = 56;

    private final TableView<PaperRow> table = new TableView<>();
    private final AccuracyScatter scatter = new AccuracyScatter("Accuracy against time",
            "Points appear when trained classifiers are compared.");
    private final TableColumn<PaperRow, String> ours = new TableColumn<>("Here");

    PaperView() {
        super(8);
        getStyleClass().add("paper");
        table.setId("paper");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        double height = TWO_HEADERS + ROW * PublishedFigures.ALL.size() + 12;
        table.setMinHeight(height);
        table.setMaxHeight(height);
        TableColumn<PaperRow, String> paper = new TableColumn<>("Paper (ImageNet): " + PublishedFigures.CPU + ", "
                + PublishedFigures.GPU);
        paper.getColumns().add(column("Network", 110, PaperRow::label, false));
        paper.getColumns().add(column("Top-5 error %", 96, PaperRow::error, true));
        paper.getColumns().add(column("CPU ms", 118, PaperRow::cpu, true));
        paper.getColumns().add(column("GPU ms", 96, PaperRow::gpu, true));
        paper.getColumns().add(column("FLOPs, printed", 100, PaperRow::flops, true));
        ours.getColumns().add(column("System", 90, PaperRow::system, false));
        ours.getColumns().add(column("ms per picture", 100, PaperRow::time, true));
        ours.getColumns().add(column("Speed-up [95 %]", 136, PaperRow::speedUp, true));
        ours.getColumns().add(column("Multiply-adds", 96, PaperRow::multiplyAdds, true));
        table.getColumns().add(paper);
        table.getColumns().add(ours);
        Label note = new Label("Three speed-ups that are not one another: the paper's on its processor, the paper's on its"
                + " graphics card, and ours. Our multiply-adds include the encoder; the paper's FLOPs for WAE seem to leave it out.");
        note.getStyleClass().add("small-print");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(scatter, Priority.ALWAYS);
        scatter.setMinHeight(200);
        scatter.setPoints(PublishedFigures.ALL.stream().map(line -> ScatterPoint.published(line.label(),
                SystemRoles.of(line.kind()), SystemRoles.mark(line.kind()), "paper, " + PublishedFigures.CPU,
                line.cpuMillis(), line.topFiveError())).toList());
        getChildren().addAll(table, note, scatter);
    }

    AccuracyScatter scatter() {
        return scatter;
    }

    /** @param hardware that ours were measured on; empty before there are any */
    void show(List<PaperRow> rows, String hardware) {
        table.getItems().setAll(rows);
        ours.setText(hardware.isEmpty() ? "Here: not measured yet" : "Here: " + hardware);
    }

    private static TableColumn<PaperRow, String> column(String title, double width, Function<PaperRow, String> text, boolean figure) {
        TableColumn<PaperRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (figure) {
            column.setStyle("-fx-alignment: center-right;");
        }
        return column;
    }
}
