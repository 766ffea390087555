package wae.view.decompose;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import wae.domain.decomposition.Gains;
import wae.viewmodel.decompose.MixerModel;

/** {@code mixer.fxml}: the gains of both channels, and four presets. */
public final class MixerController {

    private final MixerModel mixer;

    @FXML
    private Slider low;
    @FXML
    private Slider high;
    @FXML
    private Label lowGain;
    @FXML
    private Label highGain;

    /** @param mixer whose gains are set */
    public MixerController(MixerModel mixer) {
        this.mixer = mixer;
    }

    @FXML
    private void initialize() {
        low.valueProperty().bindBidirectional(mixer.lowGainProperty());
        high.valueProperty().bindBidirectional(mixer.highGainProperty());
        oneOnDoubleClick(low);
        oneOnDoubleClick(high);
        lowGain.textProperty().bind(Bindings.createStringBinding(
                () -> gain(mixer.gainsProperty().get().lowGain()), mixer.gainsProperty()));
        highGain.textProperty().bind(Bindings.createStringBinding(
                () -> gain(mixer.gainsProperty().get().highGain()), mixer.gainsProperty()));
    }

    @FXML
    private void lowOnly() {
        mixer.set(Gains.LOW_ONLY);
    }

    @FXML
    private void highOnly() {
        mixer.set(Gains.HIGH_ONLY);
    }

    @FXML
    private void reset() {
        mixer.set(Gains.BOTH);
    }

    @FXML
    private void boost() {
        mixer.set(Gains.BOOST);
    }

    private static void oneOnDoubleClick(Slider slider) {
        slider.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                slider.setValue(1);
            }
        });
    }

    private static String gain(double gain) {
        return String.format(Locale.ROOT, "\u00d7%.2f", gain);
    }
}
