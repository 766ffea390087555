package wae.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.words.Words;

/** All keyboard shortcuts of the page that is shown, in two columns. */
final class HelpOverlay {

    private static final int COLUMNS = 2;

    private final Supplier<List<Command>> commands;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Overlay overlay;

    HelpOverlay(StackPane root, Supplier<List<Command>> commands) {
        this.commands = commands;
        Label title = new Label(Words.of("shell.help-title"));
        title.getStyleClass().add("overlay-title");
        Label mouse = new Label(Words.of("shell.help-mouse"));
        mouse.setWrapText(true);
        mouse.getStyleClass().add("muted");
        grid.getStyleClass().add("keys");
        scroll.setFitToWidth(true);
        VBox card = new VBox(title, mouse, scroll);
        card.getStyleClass().add("help");
        overlay = new Overlay(root, card);
    }

    boolean isShown() {
        return overlay.isShown();
    }

    void show() {
        grid.getChildren().clear();
        List<Command> withKeys = commands.get().stream().filter(command -> !command.keys().isEmpty()).toList();
        int rows = (withKeys.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < withKeys.size(); i++) {
            Command command = withKeys.get(i);
            Label key = new Label(command.keyText());
            key.getStyleClass().add("key");
            if (i >= rows) {
                GridPane.setMargin(key, new Insets(0, 0, 0, 24));
            }
            grid.add(key, 2 * (i / rows), i % rows);
            grid.add(new Label(command.title()), 2 * (i / rows) + 1, i % rows);
        }
        overlay.show(scroll);
    }
}
