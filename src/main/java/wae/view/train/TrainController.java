package wae.view.train;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import wae.view.control.StillCaret;
import wae.view.control.chart.RefreshScheduler;
import wae.viewmodel.train.RunInView;
import wae.viewmodel.train.TrainViewModel;

/** {@code train.fxml}: the run that is looked at, its pictures beside its curves, or what to do while there is none. */
public final class TrainController {

    private final TrainViewModel screen;
    private final PreviewsController lookBack;
    private final Runnable chooseRun;
    private final MetricCharts charts = new MetricCharts();
    private final InvalidationListener looksChanged = observable -> arrange();
    private RefreshScheduler pace;
    private StillCaret caret;
    private boolean wasSeen;
    private RunInView shown;

    @FXML
    private VBox empty;
    @FXML
    private VBox run;
    @FXML
    private SplitPane panes;
    @FXML
    private Node looks;
    @FXML
    private StackPane right;

    /**
     * A controller.
     *
     * @param looks     of the part with the pictures
     * @param chooseRun asks for a run's folder and opens it
     */
    public TrainController(TrainViewModel screen, PreviewsController looks, Runnable chooseRun) {
        this.screen = screen;
        this.lookBack = looks;
        this.chooseRun = chooseRun;
    }

    @FXML
    private void initialize() {
        right.getChildren().add(charts);
        charts.setSaver(screen::saveChart);
        charts.onCursorMoved(x -> lookBack.moveTo(shown.curves().step(x)));
        lookBack.onLookedBack(step -> charts.cursor(Double.isNaN(step) ? step : shown.curves().x(step)));
        empty.visibleProperty().bind(screen.shownProperty().isNull());
        run.visibleProperty().bind(screen.shownProperty().isNotNull());
        screen.shownProperty().addListener((property, was, is) -> show(is));
        screen.trainingProperty().addListener((property, was, is) -> watch(is));
        empty.sceneProperty().addListener((property, was, is) -> {
            if (is != null) {
                screen.entered();
            } else {
                screen.left();
            }
        });
        show(screen.shownProperty().get());
    }

    private void watch(boolean training) {
        if (training && pace == null) {
            pace = new RefreshScheduler(this::refresh, screen.maxScreenFraction(), screen::isStepping);
            Platform.runLater(run::requestFocus); // Space holds the training now, and types nothing
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

    private void show(RunInView next) {
        if (shown != null) {
            shown.shelf().countProperty().removeListener(looksChanged);
        }
        shown = next;
        if (shown != null) {
            charts.show(shown.curves());
            lookBack.show(shown);
            shown.shelf().countProperty().addListener(looksChanged);
            arrange();
        }
    }

    /** A run without an encoder to look at leaves its charts the whole width. */
    private void arrange() {
        boolean there = shown.shelf().countProperty().get() > 0;
        if (there && !panes.getItems().contains(looks)) {
            panes.getItems().add(0, looks);
            panes.setDividerPositions(0.5);
        } else if (!there) {
            panes.getItems().remove(looks);
        }
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
