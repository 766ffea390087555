package wae.view.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import wae.domain.run.RunSummary;
import wae.domain.training.Metric;
import wae.viewmodel.run.MetricGroup;
import wae.viewmodel.runs.RunOrder;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunWords;
import wae.viewmodel.runs.RunsViewModel;
import wae.words.Words;

/** The table of runs. Lines stay chosen while runs come, go and change places. */
final class RunTable {

    private static final double ROW = 28;
    private static final double ROW_OF_TWO = 40;
    private static final Set<Metric> SHOWN_AT_FIRST = Set.of(Metric.PROBE_LOSS, Metric.PROBE_PSNR, Metric.ACCURACY,
            Metric.VALIDATION_CROSS_ENTROPY);

    private final RunsViewModel screen;
    private final TableView<RunRow> table;
    private final Map<Metric, TableColumn<RunRow, RunSummary>> metrics = new EnumMap<>(Metric.class);
    private final int beforeMetrics;
    private boolean placing;

    RunTable(TableView<RunRow> table, RunsViewModel screen) {
        this.screen = screen;
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.setFixedCellSize(ROW);
        table.getColumns().add(line());
        table.getColumns().add(column(Words.of("runs.column-name"), 220, RunSummary::name, RunCells.Name::new));
        table.getColumns().add(column(Words.of("runs.column-state"), 124, run -> run.state().word(), RunCells.State::new));
        table.getColumns().add(steps());
        beforeMetrics = table.getColumns().size();
        table.getColumns().add(words(Words.of("runs.column-key-settings"), 300, RunWords::keySettings));
        table.getColumns().add(words(Words.of("runs.setting-network"), 160, RunSummary::system));
        table.getColumns().add(words(Words.of("runs.setting-stage"), 150, run -> run.stage().title()));
        table.getColumns().add(words(Words.of("runs.setting-data"), 176, RunSummary::data));
        table.getColumns().add(words(Words.of("runs.column-started"), 140, RunWords::started));
        table.getColumns().add(words(Words.of("runs.note"), 160, run -> run.note().replace('\n', ' ')));
        table.setSortPolicy(sorted -> {
            Platform.runLater(() -> screen.list().sort(order())); // the table must have ended its own sorting
            return true;
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RunRow>) change -> choose());
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> choose());
        screen.list().listedProperty().addListener((property, was, is) -> place());
        screen.list().versionProperty().addListener((property, was, is) -> changed());
        screen.valueProperty().addListener((property, was, is) -> table.refresh());
        screen.charts().cursorProperty().addListener((property, was, is) -> table.refresh());
        place();
    }

    private Comparator<RunRow> order() {
        return table.getSortOrder().stream().map(column -> order(column)).reduce(Comparator::thenComparing)
                .orElse(null);
    }

    private static Comparator<RunRow> order(TableColumn<RunRow, ?> column) {
        return ((RunOrder) column.getUserData()).of(column.getSortType() == TableColumn.SortType.ASCENDING);
    }

    private void choose() {
        if (!placing) {
            List<RunRow> chosen = new ArrayList<>(table.getSelectionModel().getSelectedItems());
            chosen.removeIf(Objects::isNull);
            screen.drawn().choose(chosen, table.getSelectionModel().getSelectedItem());
        }
    }

    /** Shows what is listed, and chooses in the table what is chosen. */
    private void place() {
        placing = true;
        List<RunRow> rows = screen.list().listedProperty().get();
        table.getItems().setAll(rows);
        table.getSelectionModel().clearSelection();
        screen.drawn().chosenProperty().get().forEach(row -> select(rows.indexOf(row)));
        placing = false;
    }

    private void select(int index) {
        if (index >= 0) {
            table.getSelectionModel().select(index);
        }
    }

    private void changed() {
        List<Metric> known = screen.metrics();
        if (!known.stream().allMatch(metrics::containsKey)) {
            known.stream().filter(metric -> !metrics.containsKey(metric)).forEach(metric -> metrics.put(metric, column(metric)));
            table.getColumns().removeAll(metrics.values());
            table.getColumns().addAll(beforeMetrics, metrics.values());
        }
        table.setFixedCellSize(screen.list().reference().isPresent() ? ROW_OF_TWO : ROW);
        table.refresh();
    }

    private TableColumn<RunRow, Number> line() {
        TableColumn<RunRow, Number> column = new TableColumn<>();
        column.setText(Words.of("runs.column-in-charts"));
        column.setCellValueFactory(row -> row.getValue().styleProperty());
        column.setCellFactory(of -> new RunCells.Line());
        column.setUserData(RunOrder.number(row -> drawn(row) ? row.styleProperty().get() : null));
        column.setPrefWidth(64);
        return column;
    }

    private static boolean drawn(RunRow row) {
        return row.styleProperty().get() != RunRow.NOT_DRAWN;
    }

    private TableColumn<RunRow, RunSummary> steps() {
        TableColumn<RunRow, RunSummary> steps = words(Words.of("runs.column-steps"), 128, RunWords::steps);
        steps.setUserData(RunOrder.number(row -> row.summary().stepsDone()));
        steps.getStyleClass().add("number");
        return steps;
    }

    private static TableColumn<RunRow, RunSummary> words(String title, double width, Function<RunSummary, String> text) {
        return column(title, width, text, () -> new TableCell<>() {
            @Override
            protected void updateItem(RunSummary run, boolean empty) {
                super.updateItem(run, empty);
                setText(empty || run == null ? null : text.apply(run));
            }
        });
    }

    private static TableColumn<RunRow, RunSummary> column(String title, double width, Function<RunSummary, String> text,
            Supplier<TableCell<RunRow, RunSummary>> cell) {
        TableColumn<RunRow, RunSummary> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> row.getValue().summaryProperty());
        column.setCellFactory(of -> cell.get());
        column.setUserData(RunOrder.words(text));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<RunRow, RunSummary> column(Metric metric) {
        String unit = metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")";
        TableColumn<RunRow, RunSummary> column = column(MetricGroup.title(metric) + unit, 156, RunSummary::name,
                () -> new RunCells.Value(screen, metric));
        column.setUserData(RunOrder.number(row -> screen.value(row, metric)));
        column.setVisible(SHOWN_AT_FIRST.contains(metric));
        column.getStyleClass().add("number");
        return column;
    }
}
