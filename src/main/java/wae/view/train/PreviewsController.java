package wae.view.train;

import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import wae.domain.run.Probes;
import wae.view.control.PreviewGrid;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.train.RunInView;
import wae.viewmodel.train.PreviewFrame;

/** {@code train-previews.fxml}: the probes' split now or at any moment of the run. */
public final class PreviewsController {

    private final PreviewGrid grid;
    private final InvalidationListener changed = observable -> show();
    private DoubleConsumer lookedBack = step -> { };
    private RunInView run;

    @FXML
    private StackPane pictures;
    @FXML
    private Label worth;
    @FXML
    private Slider scrubber;
    @FXML
    private ToggleButton newest;
    @FXML
    private ToggleButton oneGain;

    /** @param renderer draws the pictures */
    public PreviewsController(FrameRenderer renderer) {
        grid = new PreviewGrid(renderer, Probes.COUNT);
    }

    @FXML
    private void initialize() {
        pictures.getChildren().add(grid);
        scrubber.valueProperty().addListener((property, was, is) -> scrubbed(is.doubleValue()));
    }

    /** Told which step is looked back at; not a number for none. */
    void onLookedBack(DoubleConsumer action) {
        lookedBack = action;
    }

    /** Shows a run's looks; {@code null} for none. */
    void show(RunInView next) {
        if (run != null) {
            run.shelf().shownProperty().removeListener(changed);
            run.shelf().countProperty().removeListener(changed);
            oneGain.selectedProperty().unbindBidirectional(run.oneGainProperty());
        }
        run = next;
        if (run != null) {
            run.shelf().shownProperty().addListener(changed);
            run.shelf().countProperty().addListener(changed);
            oneGain.selectedProperty().bindBidirectional(run.oneGainProperty());
            grid.showAll();
            show();
        }
    }

    private void show() {
        PreviewFrame look = run.shelf().shownProperty().get();
        scrubber.setMax(Math.max(0, run.shelf().countProperty().get() - 1));
        scrubber.setValue(Math.max(0, run.shelf().indexProperty().get()));
        boolean back = run.shelf().isLookingBack();
        newest.setSelected(!back);
        grid.show(look);
        worth.setText(look == null ? "" : run.worthAt(look.step()));
        lookedBack.accept(back && look != null ? look.step() : Double.NaN);
    }

    private void scrubbed(double to) {
        int index = (int) Math.round(to);
        if (run != null && index != run.shelf().indexProperty().get() && index < run.shelf().countProperty().get()) {
            run.shelf().indexProperty().set(index);
        }
    }

    @FXML
    private void earlier() {
        move(-1);
    }

    @FXML
    private void later() {
        move(1);
    }

    /** Shows an earlier (negative) or later look. */
    void move(int by) {
        if (run != null) {
            run.shelf().move(by);
        }
    }

    /** Shows the look nearest to a step. */
    void moveTo(double step) {
        if (run != null) {
            run.shelf().moveTo(step);
        }
    }

    @FXML
    void newest() {
        if (run != null) {
            run.shelf().follow();
            newest.setSelected(true);
        }
    }
}
