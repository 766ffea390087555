package wae.view.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.words.Words;

/** Every command with its key; typing narrows the list, Enter runs the selected one. */
final class CommandPalette {

    private final Supplier<List<Command>> commands;
    private final TextField filter = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Overlay overlay;

    CommandPalette(StackPane root, Supplier<List<Command>> commands) {
        this.commands = commands;
        filter.setPromptText(Words.of("shell.palette-prompt"));
        filter.setAccessibleText(Words.of("shell.palette-filter"));
        filter.setId("palette-filter");
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        filter.textProperty().addListener((property, was, is) -> filter(is));
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> runSelected());
        VBox card = new VBox(filter, list);
        card.getStyleClass().add("palette");
        overlay = new Overlay(root, card);
    }

    boolean isShown() {
        return overlay.isShown();
    }

    void show() {
        filter.clear();
        list.setItems(new FilteredList<>(FXCollections.observableArrayList(commands.get())));
        filter("");
        overlay.show(filter);
    }

    private void filter(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).trim().split("\\s+");
        if (list.getItems() instanceof FilteredList<Command> filtered) {
            filtered.setPredicate(command -> {
                String title = command.title().toLowerCase(Locale.ROOT);
                return List.of(parts).stream().allMatch(title::contains);
            });
        }
        list.getSelectionModel().selectFirst();
    }

    private void keyInFilter(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = chosen + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.max(0, Math.min(list.getItems().size() - 1, next)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            runSelected();
            event.consume();
        }
    }

    private void runSelected() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.hide();
            chosen.run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label key = new Label(command.keyText());
            key.getStyleClass().add("key");
            key.setVisible(!command.keys().isEmpty());
            HBox row = new HBox(new FontIcon(command.icon()), new Label(command.title()), Buttons.spring(), key);
            row.getStyleClass().add("palette-row");
            row.setOpacity(command.enabled().get() ? 1 : 0.5);
            setGraphic(row);
            setAccessibleText(command.title() + ' ' + command.keyText());
        }
    }
}
