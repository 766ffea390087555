package wae.view.decompose;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.network.Engine;
import wae.viewmodel.decompose.AutoEncoderInUse;
import wae.viewmodel.decompose.DecompositionMetric;
import wae.viewmodel.decompose.MetricsModel;
import wae.words.Words;

/** {@code model.fxml}: which auto-encoder, on which engine. */
public final class ModelController {

    private final AutoEncoderInUse autoEncoder;
    private final MetricsModel metrics;
    private final ModelCommands commands;

    @FXML
    private Label name;
    @FXML
    private SegmentedButton engines;

    /** @param metrics name the model in use */
    public ModelController(AutoEncoderInUse autoEncoder, MetricsModel metrics, ModelCommands commands) {
        this.autoEncoder = autoEncoder;
        this.metrics = metrics;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(Bindings.createStringBinding(
                () -> autoEncoder.autoEncoderProperty().get() == null ? Words.of("decompose.model-loading")
                        : metrics.text(DecompositionMetric.MODEL).get(),
                autoEncoder.autoEncoderProperty(), metrics.text(DecompositionMetric.MODEL)));
        for (Engine engine : Engine.values()) {
            ToggleButton button = new ToggleButton(engine.title());
            button.setUserData(engine);
            button.setOnAction(event -> {
                autoEncoder.use(engine);
                // until the other engine is ready, the one in use is shown
                select(autoEncoder.autoEncoderProperty().get());
            });
            engines.getButtons().add(button);
        }
        autoEncoder.autoEncoderProperty().addListener((property, was, is) -> select(is));
        select(autoEncoder.autoEncoderProperty().get());
    }

    private void select(AutoEncoder inUse) {
        for (ToggleButton button : engines.getButtons()) {
            button.setSelected(inUse != null && button.getUserData() == inUse.engine());
        }
    }

    @FXML
    private void open() {
        commands.openModel.run();
    }

    @FXML
    private void openFolder() {
        commands.openRun.run();
    }

    @FXML
    private void builtIn() {
        commands.builtIn.run();
    }
}
