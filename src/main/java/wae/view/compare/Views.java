package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import wae.view.shell.Command;

/** Views that take turns in one place. */
final class Views {

    private Views() {
    }

    /** As large as its place, and scrolled where that is too small. */
    static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Shows a node, or gives its room away. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What the buttons do, by key: Alt and their number. */
    static List<Command> commands(List<ToggleButton> buttons) {
        List<Command> commands = new ArrayList<>();
        for (ToggleButton button : buttons) {
            commands.add(Command.of("Show " + button.getText(), "fth-eye", () -> {
                button.setSelected(true);
                button.requestFocus(); // what Tab comes to next is in the view
            },
                    "Alt+" + (commands.size() + 1)));
            button.setTooltip(new Tooltip(button.getText() + "   " + commands.get(commands.size() - 1).keyText()));
        }
        return commands;
    }

    /** Puts a view into its place while its button is down; pressed again, the button stays down. */
    static void shownWith(ToggleButton button, Node view, Pane place) {
        button.selectedProperty().addListener((of, was, is) -> {
            if (is) {
                place.getChildren().setAll(view);
            }
        });
        button.setOnAction(event -> button.setSelected(true));
        if (button.isSelected()) {
            place.getChildren().setAll(view);
        }
    }
}
