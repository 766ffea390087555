package wae.view.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Sends key presses to commands, before any control sees them, but never takes a letter from a text field. */
final class Shortcuts {

    private final Scene scene;
    private final Supplier<List<Command>> commands;
    private final BooleanSupplier overlaid;

    private Shortcuts(Scene scene, Supplier<List<Command>> commands, BooleanSupplier overlaid) {
        this.scene = scene;
        this.commands = commands;
        this.overlaid = overlaid;
    }

    /**
     * Listens.
     *
     * @param commands of the page that is shown and of the window, the more special ones first
     * @param overlaid whether an overlay lies over the window, which then receives all keys
     */
    static void send(Scene scene, Supplier<List<Command>> commands, BooleanSupplier overlaid) {
        Shortcuts shortcuts = new Shortcuts(scene, commands, overlaid);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::pressed);
    }

    private void pressed(KeyEvent event) {
        if (overlaid.getAsBoolean()) {
            return;
        }
        Node focus = scene.getFocusOwner();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()
                && !event.getCode().isFunctionKey();
        if (plain && (focus instanceof TextInputControl || isUsedBy(focus, event.getCode()))) {
            return;
        }
        boolean onPanel = focus instanceof PanelTarget;
        Stream<Command> candidates = commands.get().stream().filter(
                command -> command.enabled().get() && (onPanel || !command.onPanel()));
        candidates.filter(command -> command.matches(event)).findFirst().ifPresent(command -> {
            command.run();
            event.consume();
        });
    }

    /** Keys that a focused control needs itself. */
    private static boolean isUsedBy(Node focus, KeyCode code) {
        return focus instanceof ButtonBase && (code == KeyCode.SPACE || code == KeyCode.ENTER)
                || focus instanceof Slider && (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END);
    }
}
