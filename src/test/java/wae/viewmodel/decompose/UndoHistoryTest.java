package wae.viewmodel.decompose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wae.domain.decomposition.Gains;
import wae.domain.image.PictureSize;

class UndoHistoryTest {

    private final MixerModel mixer = new MixerModel();
    private final Viewports viewports = new Viewports();
    private long millis = 1000;
    private final UndoHistory history = history();

    private UndoHistory history() {
        viewports.panelSize(200, 200);
        viewports.showing(new PictureSize(400, 400));
        return new UndoHistory(mixer, viewports, () -> millis);
    }

    private void pause() {
        millis += 5000;
    }

    private double zoom() {
        return viewports.of(PanelKind.LOW).get().zoom();
    }

    @Test
    void mixAndViewGoBackAndForthInTheOrderOfTheirChanges() {
        mixer.set(Gains.LOW_ONLY);
        pause();
        viewports.zoom(2);
        double zoomed = zoom();
        history.undo();
        assertThat(zoom()).isEqualTo(0.5);
        assertThat(mixer.gainsProperty().get()).isEqualTo(Gains.LOW_ONLY);
        history.undo();
        assertThat(mixer.gainsProperty().get()).isEqualTo(Gains.BOTH);
        assertThat(history.undoableProperty().get()).isFalse();
        history.redo();
        history.redo();
        assertThat(mixer.gainsProperty().get()).isEqualTo(Gains.LOW_ONLY);
        assertThat(zoom()).isEqualTo(zoomed);
        assertThat(history.redoableProperty().get()).isFalse();
    }

    @Test
    void aSliderThatMovesOnIsOneStepAndAPauseBeginsAnother() {
        mixer.highGainProperty().set(0.8);
        mixer.highGainProperty().set(0.6);
        pause();
        mixer.highGainProperty().set(0.4);
        history.undo();
        assertThat(mixer.gainsProperty().get().highGain()).isEqualTo(0.6);
        history.undo();
        assertThat(mixer.gainsProperty().get().highGain()).isEqualTo(1);
    }

    @Test
    void aNewChangeForgetsWhatWasUndoneAndTheWindowsSizeIsNoChange() {
        mixer.set(Gains.BOOST);
        viewports.panelSize(300, 300);
        history.undo();
        assertThat(history.undoableProperty().get()).isFalse();
        assertThat(history.redoableProperty().get()).isTrue();
        mixer.set(Gains.HIGH_ONLY);
        assertThat(history.redoableProperty().get()).isFalse();
    }

    @Test
    void onlyTheLastHundredStepsAreKept() {
        for (int i = 0; i < 150; i++) {
            mixer.set(i % 2 == 0 ? Gains.BOOST : Gains.BOTH);
            pause();
        }
        int steps = 0;
        while (history.undoableProperty().get()) {
            history.undo();
            steps++;
        }
        assertThat(steps).isEqualTo(UndoHistory.MAX_STEPS);
    }
}
