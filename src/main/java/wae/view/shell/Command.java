package wae.view.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import wae.words.Words;

/**
 * Something a user can do: buttons, keyboard shortcuts and the command palette are made from it.
 *
 * @param title   begins with a verb, sentence case
 * @param icon    of the Feather set
 * @param keys    that do it; users are told the first
 * @param enabled whether it can be done now
 * @param onPanel whether the keys work only while a picture panel has the focus
 * @param action  does it
 */
public record Command(String title, String icon, List<KeyCombination> keys, ObservableBooleanValue enabled,
                      boolean onPanel, Runnable action) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /** A command that can always be done. */
    public static Command of(String title, String icon, Runnable action, String... keys) {
        return new Command(title, icon, Arrays.stream(keys).map(KeyCombination::valueOf)
                .toList(), ALWAYS, false, action);
    }

    /** The same, where it can be done only under a condition. */
    public Command when(ObservableBooleanValue condition) {
        return new Command(title, icon, keys, condition, onPanel, action);
    }

    /** The same, its keys working only on a picture panel. */
    public Command onPanels() {
        return new Command(title, icon, keys, enabled, true, action);
    }

    /** The title, and the shortcut where there is one: for a tooltip. */
    public String titleWithKey() {
        return keys.isEmpty() ? title : Words.of("shell.with-key", title, keyText());
    }

    /** The shortcut as users read it; empty for none. */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.get(0).getDisplayText();
    }

    /** Whether a key press asks for it. */
    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
