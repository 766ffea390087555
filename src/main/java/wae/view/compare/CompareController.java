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
import wae.view.control.chart.CanvasChart;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.CompareViewModel;

/** {@code compare.fxml}: the headline of a measurement, and the tabs below it. */
public final class CompareController {

    private final CompareViewModel screen;
    private final PaperView paper;
    private BooleanBinding repeatable;

    @FXML
    private VBox result;
    @FXML
    private Label origin;
    @FXML
    private Label headline;
    @FXML
    private Label smallPrint;
    @FXML
    private HBox loadedActions;
    @FXML
    private Button repeat;
    @FXML
    private Button closeOther;
    @FXML
    private SegmentedButton tabs;
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

    /** @param files asks for labelled images */
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
        repeat.visibleProperty().bind(repeatable);
        repeat.managedProperty().bind(repeatable);
        showPaper.selectedProperty().addListener((of, was, is) -> showMeasurement());
        screen.measurementProperty().addListener((of, was, is) -> showMeasurement());
        screen.accuracy().chosenRankProperty().addListener((of, was, is) -> showMeasurement());
        screen.otherProperty().addListener((of, was, is) -> showMeasurement());
        Tabs.shownWith(showTimes, times, charts);
        Tabs.shownWith(showLayers, layers, charts);
        Tabs.shownWith(showPredictions, Tabs.scrolled(predictions), charts);
        Tabs.shownWith(showSweep, sweep, charts);
        Tabs.shownWith(showPaper, Tabs.scrolled(paper), charts);
        for (CanvasChart chart : charts()) {
            chart.menu().setSaver(screen::saveChart);
        }
        showMeasurement();
    }

    /** Commands that show the tabs. */
    List<Command> commands() {
        return Tabs.commands(tabs.getButtons());
    }

    private List<CanvasChart> charts() {
        List<CanvasChart> charts = new ArrayList<>(timesController.charts());
        charts.addAll(List.of(layersController.chart(), sweepController.chart(), paper.scatter()));
        return charts;
    }

    private void showMeasurement() {
        boolean any = screen.measurementProperty().get() != null;
        boolean ofTimes = showTimes.isSelected() || showPaper.isSelected(); // the other tabs need the space
        Tabs.show(result, any && ofTimes);
        origin.setText(screen.origin());
        Tabs.show(origin, !screen.origin().isEmpty());
        headline.setText(screen.headline());
        smallPrint.setText(screen.smallPrint());
        Tabs.show(smallPrint, showTimes.isSelected()); // the table of the paper names its own conditions
        Tabs.show(loadedActions, showTimes.isSelected());
        Tabs.show(closeOther, screen.otherProperty().get() != null);
        paper.show(screen.paperRows(), screen.accuracy().points(screen.otherProperty().get()), screen.hardware());
    }

    @FXML
    private void repeat() {
        screen.repeat();
    }

    @FXML
    private void closeOther() {
        screen.closeOther();
    }
}
