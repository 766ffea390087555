package wae.view.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons made from commands, so that labels, shortcuts and conditions are the same everywhere. */
public final class Buttons {

    private Buttons() {
    }

    /** An icon, with the title in its tooltip. */
    public static Button icon(Command command) {
        Button button = new Button(null, new FontIcon(command.icon()));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(command.title());
        return wired(button, command);
    }

    /** An icon and a label. */
    public static Button words(Command command, String label) {
        return wired(new Button(label, new FontIcon(command.icon())), command);
    }

    /** A menu item. */
    public static MenuItem menuItem(Command command) {
        MenuItem item = menuItem(command.title(), command::run);
        item.setGraphic(new FontIcon(command.icon()));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        return item;
    }

    /** A menu item whose label may be a name: underscores are shown as they are. */
    public static MenuItem menuItem(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** A thin line between groups of tools. */
    public static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }

    /** Pushes what follows to the right. */
    public static Node spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Button wired(Button button, Command command) {
        button.setTooltip(new Tooltip(command.titleWithKey()));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.run());
        return button;
    }
}
