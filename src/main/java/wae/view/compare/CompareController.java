package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.view.control.chart.CanvasChart;
import wae.viewmodel.compare.CompareViewModel;

/** {@code compare.fxml}: the sentence that a measurement comes to, and one of several views. */
public final class CompareController {

    private final CompareViewModel screen;
    private final PaperView paper;
    private BooleanBinding repeatable;

    @FXML
    private VBox result;
    @FXML
    private Label stamp;
    @FXML
    private Label headline;
    @FXML
    private Label smallPrint;
    @FXML
    private HBox opened;
    @FXML
    private Button again;
    @FXML
    private Button closeOther;
    @FXML
    private SegmentedButton views;
    @FXML
    private ToggleButton showTimes;
    @FXML
    private ToggleButton showLayers;
    @FXML
    private ToggleButton showPredictions;
    @FXML
    private ToggleButton showSweep;
    @FXML
    private ToggleButton showPaper;
    @FXML
    private StackPane charts;
    @FXML
    private Node times;
    @FXML
    private TimesController timesController;
    @FXML
    private Node layers;
    @FXML
    private LayersController layersController;
    @FXML
    private Node predictions;
    @FXML
    private Node sweep;
    @FXML
    private SweepController sweepController;

    /** @param files asks for pictures to evaluate on */
    public CompareController(CompareViewModel screen, FileChoices files) {
        this.screen = screen;
        paper = new PaperView(screen.accuracy(), files);
    }

    @FXML
    private void initialize() {
        screen.barsProperty().addListener((of, was, is) -> {
            if (was.isEmpty()) {
                showTimes.setSelected(true);
            }
        });
        showTimes.selectedProperty().addListener((of, was, is) -> showMeasurement());
        repeatable = screen.repeatableBinding();
        again.visibleProperty().bind(repeatable);
        again.managedProperty().bind(repeatable);
        showPaper.selectedProperty().addListener((of, was, is) -> showMeasurement());
        screen.measurementProperty().addListener((of, was, is) -> showMeasurement());
        screen.accuracy().chosenRankProperty().addListener((of, was, is) -> showMeasurement());
        screen.otherProperty().addListener((of, was, is) -> showMeasurement());
        Views.shownWith(showTimes, times, charts);
        Views.shownWith(showLayers, layers, charts);
        Views.shownWith(showPredictions, Views.scrolled(predictions), charts);
        Views.shownWith(showSweep, sweep, charts);
        Views.shownWith(showPaper, Views.scrolled(paper), charts);
        for (CanvasChart chart : charts()) {
            chart.menu().setSaver(screen::saveChart);
        }
        showMeasurement();
    }

    /** Ways to its views. */
    List<Command> commands() {
        return Views.commands(views.getButtons());
    }

    private List<CanvasChart> charts() {
        List<CanvasChart> charts = new ArrayList<>(timesController.charts());
        charts.addAll(List.of(layersController.chart(), sweepController.chart(), paper.scatter()));
        return charts;
    }

    private void showMeasurement() {
        boolean any = screen.measurementProperty().get() != null;
        boolean ofTimes = showTimes.isSelected() || showPaper.isSelected(); // other views need the room
        Views.show(result, any && ofTimes);
        stamp.setText(screen.stamp());
        Views.show(stamp, !screen.stamp().isEmpty());
        headline.setText(screen.headline());
        smallPrint.setText(screen.smallPrint());
        Views.show(smallPrint, showTimes.isSelected()); // the paper's table says its own conditions
        Views.show(opened, showTimes.isSelected());
        Views.show(closeOther, screen.otherProperty().get() != null);
        paper.show(screen.paperRows(), screen.accuracy().points(screen.otherProperty().get()), screen.hardware());
    }

    @FXML
    private void again() {
        screen.repeat();
    }

    @FXML
    private void closeOther() {
        screen.closeOther();
    }
}
