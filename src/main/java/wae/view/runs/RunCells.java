package wae.view.runs;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.chart.SeriesStyle;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Metric;
import wae.view.control.LineSample;
import wae.viewmodel.runs.MetricCell;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunsViewModel;
import wae.words.Words;

/** Cells of the table of runs that are more than words. */
final class RunCells {

    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

    private RunCells() {
    }

    /** The line that a run has in the charts. */
    static final class Line extends TableCell<RunRow, Number> {

        private final LineSample sample = new LineSample();

        @Override
        protected void updateItem(Number style, boolean empty) {
            super.updateItem(style, empty);
            boolean drawn = !empty && style != null && style.intValue() != RunRow.NOT_DRAWN;
            setGraphic(drawn ? sample.show(SeriesStyle.ofRun(style.intValue())) : null);
            setAccessibleText(drawn ? Words.of("runs.in-charts") : null);
        }
    }

    /** How a run stands: a mark and a word. */
    static final class State extends TableCell<RunRow, RunSummary> {

        private final FontIcon icon = new FontIcon();

        @Override
        protected void updateItem(RunSummary run, boolean empty) {
            super.updateItem(run, empty);
            getStyleClass().removeIf(style -> style.startsWith("state-"));
            setGraphic(empty || run == null ? null : icon);
            setText(empty || run == null ? null : run.state().word());
            if (!empty && run != null) {
                icon.setIconLiteral(icon(run.state()));
                getStyleClass().add("state-" + run.state().word());
            }
        }

        static String icon(RunState state) {
            return switch (state) {
                case RUNNING -> "fth-activity";
                case DONE -> "fth-check";
                case STOPPED -> "fth-square";
                case INTERRUPTED -> "fth-alert-triangle";
                case FAILED -> "fth-x-circle";
            };
        }
    }

    /** A name, with the star of the reference run. */
    static final class Name extends TableCell<RunRow, RunSummary> {

        private final FontIcon star = new FontIcon("fth-star");

        Name() {
            star.getStyleClass().add("reference-star");
            getStyleClass().add("run-name");
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(RunSummary run, boolean empty) {
            super.updateItem(run, empty);
            boolean there = !empty && run != null;
            setText(there ? run.name() : null);
            setGraphic(there && run.star() ? star : null);
            setAccessibleText(there && run.star() ? Words.of("runs.reference-run", run.name()) : null);
            setTooltip(there ? new Tooltip((run.name() + "\n" + run.note()).strip()) : null);
        }
    }

    /** A metric's value, and under it how far it lies from that of the reference run. */
    static final class Value extends TableCell<RunRow, RunSummary> {

        private final RunsViewModel screen;
        private final Metric metric;
        private final Label value = new Label();
        private final Label difference = new Label();
        private final VBox both = new VBox(value);

        Value(RunsViewModel screen, Metric metric) {
            this.screen = screen;
            this.metric = metric;
            both.setAlignment(Pos.CENTER_RIGHT);
            difference.getStyleClass().add("difference");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(RunSummary run, boolean empty) {
            super.updateItem(run, empty);
            RunRow row = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || row == null ? null : both);
            setAccessibleText(null);
            if (!empty && row != null) {
                show(screen.cell(row, metric));
            }
        }

        private void show(MetricCell cell) {
            value.setText(cell.value());
            difference.setText(cell.difference());
            difference.pseudoClassStateChanged(BETTER, cell.trend() == MetricCell.Trend.BETTER);
            difference.pseudoClassStateChanged(WORSE, cell.trend() == MetricCell.Trend.WORSE);
            if (cell.difference().isEmpty()) {
                both.getChildren().setAll(value);
            } else {
                both.getChildren().setAll(value, difference);
            }
            setAccessibleText(cell.value() + ' ' + cell.difference());
        }
    }
}
