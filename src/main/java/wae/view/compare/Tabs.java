package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import wae.view.shell.Command;
import wae.words.Words;

/** Tabs that share one pane. */
final class Tabs {

    private Tabs() {
    }

    /** As large as its pane, and scrolled where that is too small. */
    static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Shows a node, or hides it and frees its space. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Commands of the buttons, with Alt and their number as shortcuts. */
    static List<Command> commands(List<ToggleButton> buttons) {
        List<Command> commands = new ArrayList<>();
        for (ToggleButton button : buttons) {
            commands.add(Command.of(Words.of("compare.tab-show", button.getText()), "fth-eye", () -> {
                button.setSelected(true);
                button.requestFocus(); // the Tab key then moves into the view
            },
                    "Alt+" + (commands.size() + 1)));
            button.setTooltip(new Tooltip(Words.of("shell.with-key", button.getText(),
                    commands.get(commands.size() - 1).keyText())));
        }
        return commands;
    }

    /** Shows a view in the pane while its button is selected; pressed again, the button stays selected. */
    static void shownWith(ToggleButton button, Node view, Pane pane) {
        button.selectedProperty().addListener((of, was, is) -> {
            if (is) {
                pane.getChildren().setAll(view);
            }
        });
        button.setOnAction(event -> button.setSelected(true));
        if (button.isSelected()) {
            pane.getChildren().setAll(view);
        }
    }
}
