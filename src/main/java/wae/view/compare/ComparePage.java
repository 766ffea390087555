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

/** Puts the comparison screen together. */
public final class ComparePage {

    private final CompareViewModel screen;
    private final FileChoices files;
    private final RowFiles rows;
    private final PictureController picture;

    private ComparePage(CompareViewModel screen, FileChoices files, PictureController picture) {
        this.screen = screen;
        this.files = files;
        this.picture = picture;
        rows = new RowFiles(screen.adding(), screen.runs(), files);
    }

    /**
     * The place.
     *
     * @param picture shows the picture that is classified
     */
    public static PageView of(CompareViewModel screen, FileChoices files, PictureController picture) {
        return new ComparePage(screen, files, picture).place();
    }

    private PageView place() {
        Command measure = Command.of("Measure the chosen systems", "fth-play", screen::measure, "F5")
                .when(screen.readyBinding());
        Command stop = Command.of("Stop and keep what there is", "fth-square", screen.measuring()::stop,
                "Shift+F5").when(screen.measuring().activeProperty());
        Command open = Command.of("Open measurement, beside the one shown", "fth-folder", this::open, "Shortcut+O");
        Command add = Command.of("Add a model, a plan or measurement\u2026", "fth-plus", rows::addFile, "Shortcut+D");
        Command addRun = Command.of("Add the classifier of a run\u2026", "fth-folder-plus", rows::addRun,
                "Shortcut+Shift+D");
        Command again = Command.of("Measure again what was opened", "fth-repeat", screen::repeat, "Shortcut+R")
                .when(screen.repeatableBinding());
        Command save = whenMeasured("Save measurement with all single times", "fth-save", this::save, "Shortcut+S");
        Command copy = whenMeasured("Copy the table as Markdown", "fth-copy", this::copy, "Shortcut+Shift+C");
        Command table = whenMeasured("Export the table as CSV", "fth-download", this::saveTable, "Shortcut+E");
        List<Node> toolbar = List.of(Buttons.words(measure, "Measure"), Buttons.words(stop, "Stop"),
                Buttons.separator(),
                Buttons.words(open, "Open measurement\u2026"), Buttons.spring(), Buttons.icon(save), Buttons.icon(copy),
                Buttons.icon(table));
        CompareController controller = new CompareController(screen, files);
        Node content = content(controller);
        List<Command> commands = new ArrayList<>(List.of(measure, stop, add, addRun, open, again, save, copy, table));
        commands.addAll(controller.commands());
        return new PageView(Page.COMPARE, "fth-bar-chart-2", toolbar, content, side(), screen.measuring().statusProperty(),
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
                new AskedController(screen.adding()));
        rows.acceptDrops(side);
        return side;
    }

    private Command whenMeasured(String title, String icon, Runnable action, String key) {
        return Command.of(title, icon, action, key).when(screen.measurementProperty().isNotNull());
    }

    private void open() {
        files.open("Open the measurement", "Measurement", new String[] {"*.json"}, screen::open);
    }

    private void save() {
        files.save("Save the measurement", "measurement.json", screen::save);
    }

    private void saveTable() {
        files.save("Export the table", "comparison.csv", screen::saveTable);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(screen.markdown());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
