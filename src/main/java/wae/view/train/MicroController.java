package wae.view.train;

import java.util.function.DoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import wae.viewmodel.train.MicroTraining;
import wae.viewmodel.train.Phase;
import wae.viewmodel.train.RunInView;
import wae.viewmodel.train.TrainViewModel;
import wae.words.Words;

/** {@code train-micro.fxml}: play, three sliders, and what they do. */
public final class MicroController {

    private final TrainViewModel screen;
    private final MicroTraining micro;

    @FXML
    private Button play;
    @FXML
    private Slider lambda;
    @FXML
    private Label lambdaValue;
    @FXML
    private Slider rate;
    @FXML
    private Label rateValue;
    @FXML
    private Slider batch;
    @FXML
    private Label batchValue;
    @FXML
    private Label problem;

    /** @param screen whose micro-training is shown */
    public MicroController(TrainViewModel screen) {
        this.screen = screen;
        micro = screen.micro();
    }

    @FXML
    private void initialize() {
        logarithmic(lambda, micro.lambdaProperty(), MicroTraining.MIN_LAMBDA, MicroTraining.MAX_LAMBDA);
        logarithmic(rate, micro.learningRateProperty(), MicroTraining.MIN_RATE, MicroTraining.MAX_RATE);
        batch.setMin(1);
        batch.setMax(MicroTraining.MAX_BATCH);
        batch.setBlockIncrement(1);
        batch.valueProperty().bindBidirectional(micro.batchProperty());
        home(batch, micro.batchProperty().get());
        show(lambdaValue, micro.lambdaProperty(), MicroTraining::words);
        show(rateValue, micro.learningRateProperty(), MicroTraining::words);
        batchValue.textProperty().bind(micro.batchProperty().asString());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        play.setTooltip(new Tooltip(Words.of("train.micro-play-help")));
        screen.shownProperty().addListener((property, was, is) -> follow(is));
        screen.trainingProperty().addListener((property, was, is) -> showPhase());
        showPhase();
    }

    private static void show(Label label, DoubleProperty value, DoubleFunction<String> words) {
        label.textProperty().bind(Bindings.createStringBinding(() -> words.apply(value.get()), value));
    }

    /** The slider moves along the value's logarithm. */
    private static void logarithmic(Slider slider, DoubleProperty value, double min, double max) {
        slider.setMin(Math.log10(min));
        slider.setMax(Math.log10(max));
        slider.setBlockIncrement(0.1);
        slider.setValue(Math.log10(value.get()));
        slider.valueProperty().addListener((property, was, is) -> value.set(Math.pow(10, is.doubleValue())));
        value.addListener((property, was, is) -> {
            if (Math.abs(Math.log10(is.doubleValue()) - slider.getValue()) > 1e-9) {
                slider.setValue(Math.log10(is.doubleValue()));
            }
        });
        home(slider, slider.getValue());
    }

    private static void home(Slider slider, double first) {
        slider.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                slider.setValue(first);
            }
        });
    }

    private void follow(RunInView run) {
        if (run != null && micro.isUnderWay()) {
            run.phaseProperty().addListener((property, was, is) -> showPhase());
        }
        showPhase();
    }

    private void showPhase() {
        RunInView run = screen.shownProperty().get();
        boolean going = micro.isUnderWay() && run != null && run.phaseProperty().get() != Phase.PAUSED
                && run.phaseProperty().get().isUnderWay();
        play.setText(Words.of(going ? "train.pause" : "train.micro-play"));
        play.setDisable(screen.isFullTraining());
        problem.setText(screen.isFullTraining() ? Words.of("train.micro-busy") : "");
    }

    @FXML
    private void play() {
        micro.playOrPause();
    }

    @FXML
    private void step() {
        micro.step();
    }

    @FXML
    private void reset() {
        micro.reset();
    }

    @FXML
    private void reseed() {
        micro.reseed();
    }
}
