package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.view.FileChoices;
import wae.view.control.chart.CanvasChart;
import wae.view.control.chart.RefreshPace;
import wae.viewmodel.compare.CompareViewModel;

/** {@code compare.fxml}: progress, the sentence that a measurement comes to, and one of several views. */
public final class CompareController {

    private final CompareViewModel screen;
    private final PaperView paper;
    private RefreshPace pace;

    @FXML
    private HBox live;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label status;
    @FXML
    private Button stop;
    @FXML
    private VBox result;
    @FXML
    private Label stamp;
    @FXML
    private Label headline;
    @FXML
    private Label smallPrint;
    @FXML
    private Button closeOther;
    @FXML
    private ToggleButton showTimes;
    @FXML
    private ToggleButton showLayers;
    @FXML
    private ToggleButton showVerdicts;
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
    private Node verdicts;
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
        live.visibleProperty().bind(screen.measuring().activeProperty());
        live.managedProperty().bind(live.visibleProperty());
        status.textProperty().bind(screen.measuring().statusProperty());
        screen.measuring().progressProperty().addListener((of, was, is) -> showProgress(is.doubleValue()));
        screen.measuring().activeProperty().addListener((of, was, is) -> watch(is));
        screen.barsProperty().addListener((of, was, is) -> {
            if (was.isEmpty()) {
                showTimes.setSelected(true);
            }
        });
        showTimes.selectedProperty().addListener((of, was, is) -> showEvidence());
        showPaper.selectedProperty().addListener((of, was, is) -> showEvidence());
        screen.evidenceProperty().addListener((of, was, is) -> showEvidence());
        screen.otherProperty().addListener((of, was, is) -> showEvidence());
        Views.shownWith(showTimes, times, charts);
        Views.shownWith(showLayers, layers, charts);
        Views.shownWith(showVerdicts, Views.scrolled(verdicts), charts);
        Views.shownWith(showSweep, sweep, charts);
        Views.shownWith(showPaper, Views.scrolled(paper), charts);
        for (CanvasChart chart : charts()) {
            chart.menu().setSaver(screen::saveChart);
        }
        showEvidence();
    }

    private List<CanvasChart> charts() {
        List<CanvasChart> charts = new ArrayList<>(timesController.charts());
        charts.addAll(List.of(layersController.chart(), sweepController.chart(), paper.scatter()));
        return charts;
    }

    private void watch(boolean measuring) {
        if (measuring) {
            stop.setDisable(false);
            showProgress(0);
            pace = new RefreshPace(screen::sample);
        } else {
            pace.close();
        }
    }

    private void showProgress(double fraction) {
        progress.setProgress(fraction); // never indeterminate: that animation would take from what is measured
    }

    private void showEvidence() {
        boolean any = screen.evidenceProperty().get() != null;
        boolean ofTimes = showTimes.isSelected() || showPaper.isSelected(); // other views need the room
        boolean beside = screen.otherProperty().get() != null;
        result.setVisible(any && ofTimes);
        result.setManaged(result.isVisible());
        stamp.setText(screen.stamp());
        stamp.setVisible(!screen.stamp().isEmpty());
        stamp.setManaged(stamp.isVisible());
        headline.setText(screen.headline());
        smallPrint.setText(screen.smallPrint());
        closeOther.setVisible(beside);
        closeOther.setManaged(beside);
        paper.show(screen.paperRows(), screen.accuracy().points(screen.otherProperty().get()), screen.hardware());
    }

    @FXML
    private void stop() {
        stop.setDisable(true);
        screen.measuring().stop();
    }

    @FXML
    private void closeOther() {
        screen.closeOther();
    }
}
