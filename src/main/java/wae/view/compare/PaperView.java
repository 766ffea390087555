package wae.view.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wae.domain.comparison.PublishedFigures;
import wae.view.control.chart.AccuracyScatter;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.AccuracyModel;
import wae.viewmodel.compare.AccuracyPoints;
import wae.viewmodel.compare.PaperRow;
import wae.words.Words;

/** Accuracy against latency with the points of the paper hollow, and the table of the paper beside ours, each with its hardware. */
final class PaperView extends VBox {

    private static final double ROW = 28;
    private static final double TWO_HEADERS = 56;

    private final TableView<PaperRow> table = new TableView<>();
    private final AccuracyScatter scatter = new AccuracyScatter(Words.of("compare.accuracy-title"),
            Words.of("compare.accuracy-empty"));
    private final RankChoice ranks;
    private final Label paperNote = smallPrint("");
    private final ToggleButton relative = new ToggleButton(Words.of("compare.relative"));
    private final TableColumn<PaperRow, String> ours = new TableColumn<>();

    PaperView(AccuracyModel model, FileChoices files) {
        super(8);
        ranks = new RankChoice(model.chosenRankProperty());
        getStyleClass().add("paper");
        table.setId("paper");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        double height = TWO_HEADERS + ROW * PublishedFigures.ALL.size() + 20;
        table.setMinHeight(height);
        table.setMaxHeight(height);
        TableColumn<PaperRow, String> paper = new TableColumn<>(Words.of("compare.paper", PublishedFigures.CPU,
                PublishedFigures.GPU));
        paper.getColumns().add(column(Words.of("compare.paper-network"), 104, PaperRow::label, false));
        paper.getColumns().add(column(Words.of("compare.paper-error"), 110, PaperRow::error, true));
        paper.getColumns().add(column(Words.of("compare.paper-cpu"), 122, PaperRow::cpu, true));
        paper.getColumns().add(column(Words.of("compare.paper-gpu"), 112, PaperRow::gpu, true));
        paper.getColumns().add(column(Words.of("compare.paper-flops"), 122, PaperRow::flops, true));
        ours.getColumns().add(column(Words.of("compare.system"), 92, PaperRow::system, false));
        ours.getColumns().add(column(Words.of("compare.paper-latency"), 104, PaperRow::time, true));
        ours.getColumns().add(column(Words.of("compare.paper-speed-up"), 136, PaperRow::speedUp, true));
        ours.getColumns().add(column(Words.of("compare.multiply-adds"), 104, PaperRow::multiplyAdds, true));
        table.getColumns().add(paper);
        table.getColumns().add(ours);
        Label note = smallPrint(Words.of("compare.paper-note"));
        VBox.setVgrow(scatter, Priority.ALWAYS);
        scatter.setMinHeight(200);
        getChildren().addAll(tools(model, files), paperNote, scatter, table, note);
    }

    private static Label smallPrint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small-print");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    AccuracyScatter scatter() {
        return scatter;
    }

    private Node tools(AccuracyModel model, FileChoices files) {
        Button folder = new Button(Words.of("compare.evaluate-folder"));
        folder.setTooltip(new Tooltip(Words.of("compare.evaluate-folder-help")));
        folder.setOnAction(event -> files.folder(Words.of("compare.evaluate-dialog"), model::evaluate));
        Button shapes = new Button(Words.of("compare.evaluate-shapes"));
        shapes.setTooltip(new Tooltip(Words.of("compare.evaluate-shapes-help")));
        shapes.setOnAction(event -> model.evaluateOnShapes());
        relative.setTooltip(new Tooltip(Words.of("compare.relative-help")));
        scatter.relativeProperty().bind(relative.selectedProperty());
        Label hint = new Label(Words.of("compare.evaluate"));
        hint.getStyleClass().add("muted");
        hint.setTooltip(new Tooltip(Words.of("compare.evaluate-help")));
        for (Button button : List.of(folder, shapes)) {
            button.disableProperty().bind(model.readyBinding().not());
        }
        HBox evaluation = new HBox(8, hint, folder, shapes);
        evaluation.setAlignment(Pos.CENTER_LEFT);
        FlowPane line = new FlowPane(ranks, relative, evaluation);
        line.getStyleClass().add("tool-line");
        return line;
    }

    /**
     * Shows a measurement.
     *
     * @param points   those of the paper, where they can be shown, and ours
     * @param hardware of our measurement; empty before there is one
     */
    void show(List<PaperRow> rows, AccuracyPoints points, String hardware) {
        scatter.setPoints(points.points(), points.quantity());
        ranks.show(points.rank());
        paperNote.setText(points.paperNote());
        table.getItems().setAll(rows);
        ours.setText(hardware.isEmpty() ? Words.of("compare.here-not-measured") : Words.of("compare.here", hardware));
    }

    private static TableColumn<PaperRow, String> column(String title, double width, Function<PaperRow, String> text,
                                                         boolean number) {
        TableColumn<PaperRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (number) {
            column.getStyleClass().add("figures-column");
        }
        return column;
    }
}
