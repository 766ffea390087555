package wae.view.train;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import wae.viewmodel.train.TrainViewModel;

/** {@code train-side.fxml}: a run's form, or the sliders of the training in class. */
public final class TrainSideController {

    private final TrainViewModel screen;

    @FXML
    private ToggleButton showForm;
    @FXML
    private ToggleButton showMicro;
    @FXML
    private Node form;
    @FXML
    private Node micro;

    /** @param screen whose sides are shown */
    public TrainSideController(TrainViewModel screen) {
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        form.managedProperty().bind(form.visibleProperty());
        micro.managedProperty().bind(micro.visibleProperty());
        form.visibleProperty().bind(micro.visibleProperty().not());
        screen.shownProperty().addListener((property, was, is) -> follow());
        show(false);
    }

    /** Whoever starts a training in class needs its sliders. */
    private void follow() {
        if (screen.micro().isUnderWay()) {
            show(true);
        }
    }

    private void show(boolean inClass) {
        micro.setVisible(inClass);
        showMicro.setSelected(inClass);
        showForm.setSelected(!inClass);
    }

    @FXML
    void showForm() {
        show(false);
    }

    @FXML
    void showMicro() {
        show(true);
    }
}
