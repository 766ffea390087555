package wae.view.train;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import wae.view.control.PreviewsController;
import wae.view.control.StillCaret;
import wae.view.control.chart.ChartGrid;
import wae.view.control.chart.RefreshScheduler;
import wae.viewmodel.train.TrainViewModel;

/** {@code train.fxml}: the run that is shown, its previews beside its curves, or what to do while there is none. */
public final class TrainController {

    private static final double PREVIEWS_UNTIL = 0.5;

    private final TrainViewModel screen;
    private final ChartGrid charts;
    private final PreviewsController previews;
    private final Runnable chooseRun;
    private RefreshScheduler pace;
    private StillCaret caret;
    private boolean wasSeen;

    @FXML
    private VBox empty;
    @FXML
    private VBox run;
    @FXML
    private SplitPane panes;

    /**
     * A controller.
     *
     * @param charts    of the run
     * @param previews  of the run
     * @param chooseRun asks for a run's folder and opens it
     */
    public TrainController(TrainViewModel screen, ChartGrid charts, PreviewsController previews, Runnable chooseRun) {
        this.screen = screen;
        this.charts = charts;
        this.previews = previews;
        this.chooseRun = chooseRun;
    }

    @FXML
    private void initialize() {
        previews.showIn(panes, PREVIEWS_UNTIL);
        empty.visibleProperty().bind(screen.shownProperty().isNull());
        run.visibleProperty().bind(screen.shownProperty().isNotNull());
        screen.trainingProperty().addListener((property, was, is) -> watch(is));
        empty.sceneProperty().addListener((property, was, is) -> {
            if (is != null) {
                screen.entered();
            } else {
                screen.left();
            }
        });
    }

    private void watch(boolean training) {
        if (training && pace == null) {
            pace = new RefreshScheduler(this::refresh, screen.maxScreenFraction(), screen::isStepping);
            Platform.runLater(run::requestFocus); // Space pauses the training now, and types nothing
            pace.fractionProperty().addListener((property, was, is) -> screen.screenFraction(is.doubleValue()));
            caret = run.getScene() == null ? null : new StillCaret(run.getScene());
        } else if (!training && pace != null) {
            pace.close();
            pace = null;
            if (caret != null) {
                caret.close();
            }
            screen.sample();
            charts.refresh();
        }
    }

    private void refresh() {
        screen.sample();
        boolean seen = run.getScene() != null && run.getScene().getWindow() instanceof Stage window
                && !window.isIconified();
        if (seen && !wasSeen) {
            charts.refresh();
        } else if (seen) {
            charts.refreshIfGrown();
        }
        wasSeen = seen;
    }

    @FXML
    private void startMicro() {
        screen.micro().playOrPause();
    }

    @FXML
    private void openRun() {
        chooseRun.run();
    }
}
