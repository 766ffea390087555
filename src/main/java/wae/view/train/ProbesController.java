package wae.view.train;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import wae.view.shell.Buttons;
import wae.view.shell.FileChoices;
import wae.viewmodel.train.ProbeChoice;
import wae.words.Words;

/** {@code train-probes.fxml}: the preview images of the next run. */
public final class ProbesController {

    private static final int COLUMNS = 2;
    private static final double WIDTH = 124; // two of them fill the panel

    private final ProbeChoice probes;
    private final FileChoices files;
    private final List<MenuButton> buttons = new ArrayList<>();

    @FXML
    private GridPane grid;

    /** @param files the system's dialogs */
    public ProbesController(ProbeChoice probes, FileChoices files) {
        this.probes = probes;
        this.files = files;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < probes.chosen().size(); i++) {
            MenuButton button = new MenuButton();
            button.setMnemonicParsing(false);
            button.setPrefWidth(WIDTH);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("small");
            button.setId("probe-choice-" + (i + 1));
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, i % COLUMNS, i / COLUMNS);
            buttons.add(button);
        }
        InvalidationListener changed = observable -> show();
        probes.chosen().addListener(changed);
        probes.offered().addListener(changed);
        show();
    }

    private void show() {
        for (int i = 0; i < buttons.size(); i++) {
            String name = probes.chosen().get(i).name();
            buttons.get(i).setText(name);
            buttons.get(i).setAccessibleText(Words.of("train.probe", i + 1, name));
            buttons.get(i).setTooltip(new Tooltip(Words.of("train.probe-help", name)));
            buttons.get(i).getItems().setAll(items(i));
        }
    }

    private List<MenuItem> items(int index) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Buttons.menuItem(Words.of("train.probe-own"), () -> Platform.runLater(() -> // after the menu has closed
                files.picture(Words.of("train.probe-dialog"), file -> probes.choose(index, file)))));
        items.add(new SeparatorMenuItem());
        probes.offered().forEach(sample ->
                items.add(Buttons.menuItem(sample.name(), () -> probes.chosen().set(index, sample))));
        return items;
    }
}
