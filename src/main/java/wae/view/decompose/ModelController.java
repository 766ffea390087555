package wae.view.decompose;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.network.Engine;
import wae.viewmodel.decompose.AutoEncoderInUse;
import wae.viewmodel.decompose.Figure;
import wae.viewmodel.decompose.FiguresModel;

/** {@code model.fxml}: which auto-encoder, on which engine. */
public final class ModelController {

    private final AutoEncoderInUse autoEncoder;
    private final FiguresModel figures;
    private final ModelCommands commands;

    @FXML
    private Label name;
    @FXML
    private SegmentedButton engines;

    /** @param figures say what is in use */
    public ModelController(AutoEncoderInUse autoEncoder, FiguresModel figures, ModelCommands commands) {
        this.autoEncoder = autoEncoder;
        this.figures = figures;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(Bindings.createStringBinding(
                () -> autoEncoder.autoEncoderProperty().get() == null ? "Being loaded" : figures.text(Figure.MODEL)
                .get(),
                autoEncoder.autoEncoderProperty(), figures.text(Figure.MODEL)));
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
    private void bundled() {
        commands.bundled.run();
    }
}
