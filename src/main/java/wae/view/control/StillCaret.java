package wae.view.control;

import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the caret of text fields from blinking: the animation has the whole window gone through 60 times a second, which
 * was measured to take three hundredths of a core for as long as a field has the focus.
 */
public final class StillCaret implements AutoCloseable {

    private final Scene scene;
    private final EventHandler<KeyEvent> typed = event -> hold(false);
    private final InvalidationListener focused = observable -> hold(false);

    /** From now on. */
    public StillCaret(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().addListener(focused);
        scene.addEventHandler(KeyEvent.KEY_RELEASED, typed);
        hold(false);
    }

    private void hold(boolean blinks) {
        if (scene.getFocusOwner() instanceof TextInputControl field
                && field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(blinks);
        }
    }

    /** It may blink again. */
    @Override
    public void close() {
        scene.focusOwnerProperty().removeListener(focused);
        scene.removeEventHandler(KeyEvent.KEY_RELEASED, typed);
        hold(true);
    }
}
