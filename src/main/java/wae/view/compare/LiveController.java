package wae.view.compare;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import wae.view.control.chart.RefreshScheduler;
import wae.viewmodel.compare.CompareViewModel;

/** {@code compare-live.fxml}: progress of the running measurement, and the button that stops it. */
public final class LiveController {

    private final CompareViewModel screen;
    private RefreshScheduler refreshing;

    @FXML
    private HBox live;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label status;
    @FXML
    private Button stop;

    /** @param screen what is shown */
    public LiveController(CompareViewModel screen) {
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        live.visibleProperty().bind(screen.activeMeasurement().activeProperty());
        live.managedProperty().bind(live.visibleProperty());
        status.textProperty().bind(screen.activeMeasurement().statusProperty());
        screen.activeMeasurement().progressProperty().addListener((of, was, is) -> showProgress(is.doubleValue()));
        screen.activeMeasurement().activeProperty().addListener((of, was, is) -> watch(is));
    }

    private void watch(boolean measuring) {
        if (measuring) {
            stop.setDisable(false);
            showProgress(0);
            refreshing = new RefreshScheduler(screen::sample);
        } else {
            refreshing.close();
        }
    }

    private void showProgress(double fraction) {
        progress.setProgress(fraction); // never indeterminate: that animation would take from what is measured
    }

    @FXML
    private void stop() {
        stop.setDisable(true);
        screen.activeMeasurement().stop();
    }
}
