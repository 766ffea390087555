package wae.view.control;

import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;

/**
 * Stops the caret of text fields from blinking: the animation lays out the whole window 60 times a second, which was
 * measured to take 3 % of a core while a field has the focus.
 */
public final class StillCaret implements AutoCloseable {

    private final Scene scene;
    private final EventHandler<KeyEvent> typed = event -> blink(false);
    private final InvalidationListener focused = observable -> blink(false);

    /** From now on. */
    public StillCaret(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().addListener(focused);
        scene.addEventHandler(KeyEvent.KEY_RELEASED, typed);
        blink(false);
    }

    private void blink(boolean blinks) {
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
        blink(true);
    }
}
