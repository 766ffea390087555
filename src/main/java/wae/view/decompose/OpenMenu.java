package wae.view.decompose;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.view.shell.Buttons;
import wae.viewmodel.Sample;
import wae.viewmodel.decompose.DecomposeViewModel;
import wae.words.Words;

/** The button that opens an image, and its menu of everything else that can be opened. */
final class OpenMenu {

    private final DecomposeViewModel screen;
    private final SplitMenuButton button = new SplitMenuButton();
    private final Menu recent = new Menu(Words.of("decompose.recent"), new FontIcon("fth-clock"));

    OpenMenu(DecomposeViewModel screen, List<Sample> samples, DecomposeCommands commands, ModelCommands models) {
        this.screen = screen;
        button.setText(Words.of("decompose.open"));
        button.setGraphic(new FontIcon(commands.open.icon()));
        button.setId("open");
        button.setTooltip(new Tooltip(Words.of("decompose.open-help", commands.open.titleWithKey())));
        button.setOnAction(event -> commands.open.run());
        Menu sample = new Menu(Words.of("decompose.samples"), new FontIcon("fth-image"));
        samples.forEach(one -> sample.getItems().add(Buttons.menuItem(one.name(),
                () -> screen.pictures().open(one.name(), one.source()))));
        sample.setDisable(samples.isEmpty());
        button.getItems().addAll(Buttons.menuItem(commands.open), recent, sample, Buttons.menuItem(commands.paste),
                new SeparatorMenuItem(), Buttons.menuItem(models.openModel), Buttons.menuItem(models.openRun),
                Buttons.menuItem(models.builtIn));
        fill(List.of());
    }

    /** For the toolbar. */
    SplitMenuButton button() {
        return button;
    }

    /** The files that were opened last. */
    void fill(List<String> files) {
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(file -> Buttons.menuItem(file,
                () -> screen.pictures().open(Path.of(file))))
                .toList());
    }
}
