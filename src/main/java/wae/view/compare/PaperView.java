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
import wae.view.shell.FileChoices;
import wae.view.control.chart.AccuracyScatter;
import wae.viewmodel.compare.AccuracyModel;
import wae.viewmodel.compare.AccuracyPoints;
import wae.viewmodel.compare.PaperRow;

/** Accuracy against time with the paper's points hollow, and the paper's table beside ours, each with its hardware. */
final class PaperView extends VBox {

    private static final double ROW = 28;
    private static final double TWO_HEADERS = 56;

    private final TableView<PaperRow> table = new TableView<>();
    private final AccuracyScatter scatter = new AccuracyScatter("Accuracy against time",
            "Points appear when trained classifiers are compared.");
    private final RankChoice ranks;
    private final Label paperPoints = smallPrint("");
    private final ToggleButton relative = new ToggleButton("Over own baseline");
    private final TableColumn<PaperRow, String> ours = new TableColumn<>("Here");

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
        TableColumn<PaperRow, String> paper = new TableColumn<>("Paper (ImageNet): " + PublishedFigures.CPU + ", "
                + PublishedFigures.GPU);
        paper.getColumns().add(column("Network", 104, PaperRow::label, false));
        paper.getColumns().add(column("Top-5 error %", 96, PaperRow::error, true));
        paper.getColumns().add(column("CPU ms", 122, PaperRow::cpu, true));
        paper.getColumns().add(column("GPU ms", 112, PaperRow::gpu, true));
        paper.getColumns().add(column("FLOPs, printed", 108, PaperRow::flops, true));
        ours.getColumns().add(column("System", 92, PaperRow::system, false));
        ours.getColumns().add(column("ms per picture", 104, PaperRow::time, true));
        ours.getColumns().add(column("Speed-up [95 %]", 136, PaperRow::speedUp, true));
        ours.getColumns().add(column("Multiply-adds", 104, PaperRow::multiplyAdds, true));
        table.getColumns().add(paper);
        table.getColumns().add(ours);
        Label note = smallPrint("Three speed-ups that are not one another: the paper's on its processor, the paper's on"
                + " its graphics card, and ours. Our multiply-adds include the encoder; the paper's FLOPs for WAE seem"
                + " to leave it out. Of ResNet50 only the authors' article is at hand: 1.88\u00d7 as fast, accuracy 0.8"
                + " points lower. Points of different data or machines are never joined.");
        VBox.setVgrow(scatter, Priority.ALWAYS);
        scatter.setMinHeight(200);
        getChildren().addAll(tools(model, files), paperPoints, scatter, table, note);
    }

    private static Label smallPrint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small-print");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    AccuracyScatter scatter() {
        return scatter;
    }

    private Node tools(AccuracyModel model, FileChoices files) {
        Button folder = new Button("On a folder\u2026");
        folder.setTooltip(new Tooltip("Labelled pictures: a folder for each class, alone or below train and val, or"
                + " CIFAR-10; the validation part counts"));
        folder.setOnAction(event -> files.folder("Evaluate the trained systems on labelled pictures", model::evaluate));
        Button shapes = new Button("On shapes \u00d7 textures");
        shapes.setTooltip(new Tooltip("Pictures that the program makes; for classifiers that were trained on them"));
        shapes.setOnAction(event -> model.evaluateOnShapes());
        relative.setTooltip(new Tooltip("Divides each machine's times by its own baseline's, so that machines can be"
                + " compared"));
        scatter.relativeProperty().bind(relative.selectedProperty());
        Label hint = new Label("Evaluate trained systems:");
        hint.getStyleClass().add("muted");
        hint.setTooltip(new Tooltip("Those that were measured"));
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
     * @param points   the paper's, where they can be shown, and ours
     * @param hardware that ours were measured on; empty before there are any
     */
    void show(List<PaperRow> rows, AccuracyPoints points, String hardware) {
        scatter.setPoints(points.points(), points.quantity());
        ranks.show(points.rank());
        paperPoints.setText(points.paperWords());
        table.getItems().setAll(rows);
        ours.setText(hardware.isEmpty() ? "Here: not measured yet" : "Here: " + hardware);
    }

    private static TableColumn<PaperRow, String> column(String title, double width, Function<PaperRow, String> text,
                                                         boolean figure) {
        TableColumn<PaperRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (figure) {
            column.getStyleClass().add("figures-column");
        }
        return column;
    }
}
