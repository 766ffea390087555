package wae.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys of the place that is shown, in two columns. */
final class HelpOverlay {

    private static final int COLUMNS = 2;

    private final Supplier<List<Command>> commands;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Overlay overlay;

    HelpOverlay(StackPane root, Supplier<List<Command>> commands) {
        this.commands = commands;
        Label title = new Label("Keys");
        title.getStyleClass().add("overlay-title");
        Label mouse = new Label("Pictures: the wheel zooms at the pointer, dragging moves, a click on a panel's title shows it"
                + " alone, Shift held on a panel shows the original. Charts: dragging zooms, a double click shows all again,"
                + " the right button has more. Mixer: a double click on a slider sets it to 1.");
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
