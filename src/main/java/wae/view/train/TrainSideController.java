package wae.view.train;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import wae.viewmodel.train.Goal;
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
    @FXML
    private Node probes;

    /** @param screen whose sides are shown */
    public TrainSideController(TrainViewModel screen) {
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        BooleanProperty inClass = screen.micro().chosenProperty();
        form.managedProperty().bind(form.visibleProperty());
        micro.managedProperty().bind(micro.visibleProperty());
        micro.visibleProperty().bind(inClass);
        form.visibleProperty().bind(inClass.not());
        probes.managedProperty().bind(probes.visibleProperty());
        probes.visibleProperty().bind(inClass.or(screen.form().goalProperty().isNotEqualTo(Goal.BASELINE)));
        inClass.addListener((property, was, is) -> select());
        select();
    }

    /** Also when the one that is selected was pressed once more. */
    private void select() {
        boolean inClass = screen.micro().chosenProperty().get();
        showMicro.setSelected(inClass);
        showForm.setSelected(!inClass);
    }

    @FXML
    void showForm() {
        screen.micro().chosenProperty().set(false);
        select();
    }

    @FXML
    void showMicro() {
        screen.micro().chosenProperty().set(true);
        select();
    }
}
