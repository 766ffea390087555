package wae.view.train;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import wae.viewmodel.train.TrainViewModel;

/** Beside Start: why the run cannot start, or how long it will take. It takes the room that is left on its line. */
final class BeforeStart extends Label {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final TrainViewModel screen;
    private final StringBinding estimate;

    BeforeStart(TrainViewModel screen) {
        this.screen = screen;
        estimate = screen.estimateBinding();
        setId("before-start");
        getStyleClass().add("toolbar-words");
        setWrapText(true);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        setTooltip(whole);
        InvalidationListener changed = observable -> show();
        screen.form().problemProperty().addListener(changed);
        screen.trainingProperty().addListener(changed);
        screen.micro().chosenProperty().addListener(changed);
        estimate.addListener(changed);
        show();
    }

    private void show() {
        boolean ofForm = !screen.micro().chosenProperty().get() && !screen.isFullTraining();
        String problem = ofForm ? screen.form().problemProperty().get() : "";
        pseudoClassStateChanged(PROBLEM, !problem.isEmpty());
        setText(!ofForm ? "" : problem.isEmpty() ? estimate.get() : problem);
    }
}
