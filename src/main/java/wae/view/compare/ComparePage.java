package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.view.shell.Fxml;
import wae.view.shell.PageView;
import wae.viewmodel.Page;
import wae.viewmodel.compare.CompareViewModel;
import wae.words.Words;

/** Puts the Compare page together. */
public final class ComparePage {

    private final CompareViewModel screen;
    private final FileChoices files;
    private final SystemFiles rows;
    private final PictureController picture;

    private ComparePage(CompareViewModel screen, FileChoices files, PictureController picture) {
        this.screen = screen;
        this.files = files;
        this.picture = picture;
        rows = new SystemFiles(screen.imports(), screen.runs(), files);
    }

    /**
     * The page.
     *
     * @param picture shows the image that is classified
     */
    public static PageView of(CompareViewModel screen, FileChoices files, PictureController picture) {
        return new ComparePage(screen, files, picture).page();
    }

    private PageView page() {
        Command measure = Command.of(Words.of("compare.measure-command"), "fth-play", screen::measure, "F5")
                .when(screen.readyBinding());
        Command stop = Command.of(Words.of("compare.stop-command"), "fth-square", screen.activeMeasurement()::stop,
                "Shift+F5").when(screen.activeMeasurement().activeProperty());
        Command open = Command.of(Words.of("compare.open-command"), "fth-folder", this::open, "Shortcut+O");
        Command add = Command.of(Words.of("compare.add-command"), "fth-plus", rows::addFile, "Shortcut+D");
        Command addRun = Command.of(Words.of("compare.add-run-command"), "fth-folder-plus", rows::addRun,
                "Shortcut+Shift+D");
        Command repeat = Command.of(Words.of("compare.repeat-command"), "fth-repeat", screen::repeat, "Shortcut+R")
                .when(screen.repeatableBinding());
        Command save = whenMeasured(Words.of("compare.save-command"), "fth-save", this::save, "Shortcut+S");
        Command copy = whenMeasured(Words.of("compare.copy-command"), "fth-copy", this::copy, "Shortcut+Shift+C");
        Command table = whenMeasured(Words.of("compare.export-command"), "fth-download", this::saveTable, "Shortcut+E");
        List<Node> toolbar = List.of(Buttons.words(measure, Words.of("compare.measure")),
                Buttons.words(stop, Words.of("compare.stop")),
                Buttons.separator(),
                Buttons.words(open, Words.of("compare.open")), Buttons.spring(), Buttons.icon(save), Buttons.icon(copy),
                Buttons.icon(table));
        CompareController controller = new CompareController(screen, files);
        Node content = content(controller);
        List<Command> commands = new ArrayList<>(List.of(measure, stop, add, addRun, open, repeat, save, copy, table));
        commands.addAll(controller.commands());
        return new PageView(Page.COMPARE, "fth-bar-chart-2", toolbar, content, side(),
                screen.activeMeasurement().statusProperty(),
                commands);
    }

    private Node content(CompareController controller) {
        Node content = Fxml.load("compare", controller, new LiveController(screen), new TimesController(screen),
                new LayersController(screen.layers(), screen.choices(), files),
                new PredictionsController(screen.predictions(), screen.choices(), rows),
                new SweepController(screen.sweep(), screen.choices(), files), picture);
        rows.acceptDrops(content);
        return content;
    }

    private Node side() {
        Node side = Fxml.load("compare-side", new CompareSideController(screen), new SystemsController(screen, rows),
                new ImportController(screen.imports(), files));
        rows.acceptDrops(side);
        return side;
    }

    private Command whenMeasured(String title, String icon, Runnable action, String key) {
        return Command.of(title, icon, action, key).when(screen.measurementProperty().isNotNull());
    }

    private void open() {
        files.open(Words.of("compare.open-dialog"), Words.of("compare.files-measurements"), new String[] {"*.json"},
                screen::open);
    }

    private void save() {
        files.save(Words.of("compare.save-dialog"), "measurement.json", screen::save);
    }

    private void saveTable() {
        files.save(Words.of("compare.export-dialog"), "comparison.csv", screen::saveTable);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(screen.markdown());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
