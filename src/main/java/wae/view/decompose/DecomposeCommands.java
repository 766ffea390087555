package wae.view.decompose;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import wae.domain.decomposition.Gains;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.viewmodel.decompose.CompareMode;
import wae.viewmodel.decompose.DecomposeViewModel;
import wae.viewmodel.decompose.Exports;
import wae.viewmodel.decompose.PanelContent;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.decompose.UndoHistory;
import wae.viewmodel.decompose.Viewports;
import wae.words.Words;

/** What can be done on the Decompose page. */
final class DecomposeCommands {

    /** Fraction of the panel that an arrow key moves. */
    private static final double STEP = 0.1;

    private final DecomposeViewModel screen;
    private final PanelGrid grid;
    private final FileChoices files;
    private final BooleanBinding opened;

    final Command open;
    final Command paste;
    final Command again;
    final Command fit;
    final Command oneToOne;
    final Command zoomIn;
    final Command zoomOut;
    final Command alone;
    final Command copy;
    final Command exportPanel;
    final Command exportAll;
    final Command exportMetrics;

    DecomposeCommands(DecomposeViewModel screen, PanelGrid grid, FileChoices files, DropAndPaste intake) {
        this.screen = screen;
        this.grid = grid;
        this.files = files;
        this.opened = screen.pictures().pictureProperty().isNotNull();
        Viewports viewports = screen.panels().viewports();
        open = Command.of(Words.of("decompose.image-open"), "fth-folder", this::openImage, "Shortcut+O");
        paste = Command.of(Words.of("decompose.paste"), "fth-clipboard", intake::paste, "Shortcut+V");
        again = Command.of(Words.of("decompose.again"), "fth-refresh-cw", screen::decomposeAgain, "Shortcut+R", "F5")
                .when(opened);
        fit = Command.of(Words.of("decompose.fit"), "fth-maximize", viewports::fit, "F", "Shortcut+9").when(opened);
        oneToOne = Command.of(Words.of("decompose.one-to-one-show"), "fth-square", viewports::oneToOne, "Shortcut+0")
                .when(opened);
        zoomIn = Command.of(Words.of("decompose.zoom-in"), "fth-zoom-in", () -> viewports.zoom(1), "Plus", "Add",
                "Equals", "Shift+Equals",
                "Shift+Plus").when(opened);
        zoomOut = Command.of(Words.of("decompose.zoom-out"), "fth-zoom-out", () -> viewports.zoom(-1), "Minus",
                "Subtract").when(opened);
        alone = Command.of(Words.of("decompose.panel-alone"), "fth-maximize-2", () -> grid.toggleAlone(active()),
                "Enter")
                .when(opened).onPanels();
        copy = Command.of(Words.of("decompose.panel-copy"), "fth-copy", this::copyPanel, "Shortcut+C").when(opened);
        exportPanel = Command.of(Words.of("decompose.panel-export"), "fth-download", this::exportPanel, "Shortcut+S")
                .when(opened);
        exportAll = Command.of(Words.of("decompose.panels-export"), "fth-layers", this::exportAll, "Shortcut+Shift+S")
                .when(opened);
        exportMetrics = Command.of(Words.of("decompose.metrics-export"), "fth-file-text", this::exportMetrics,
                "Shortcut+J").when(screen.exports().metricsReadyProperty());
    }

    /** All of them, in the order of the help overlay. */
    List<Command> all() {
        List<Command> plain = List.of(open, paste, again, fit, oneToOne, zoomIn, zoomOut, alone, allPanels(), copy,
                exportPanel, exportAll, exportMetrics);
        return Stream.of(plain, undoing(), moving(), comparing(), mixer()).flatMap(List::stream).toList();
    }

    private List<Command> undoing() {
        UndoHistory history = screen.history();
        return List.of(Command.of(Words.of("decompose.undo"), "fth-corner-up-left", history::undo, "Shortcut+Z")
                .when(history.undoableProperty()),
                Command.of(Words.of("decompose.redo"), "fth-corner-up-right", history::redo, "Shortcut+Y",
                "Shortcut+Shift+Z")
                        .when(history.redoableProperty()));
    }

    /** The context menu of a panel. */
    List<Command> ofPanel() {
        return Stream.of(List.of(alone), comparing(), List.of(copy, exportPanel)).flatMap(List::stream).toList();
    }

    private Command allPanels() {
        return Command.of(Words.of("decompose.panels-all"), "fth-grid", () -> grid.toggleAlone(active()), "Esc")
                .when(grid.aloneProperty().isNotNull());
    }

    private List<Command> moving() {
        return List.of(move(Words.of("decompose.pan-left"), "fth-arrow-left", -STEP, 0, "Left"),
                move(Words.of("decompose.pan-right"), "fth-arrow-right", STEP, 0, "Right"),
                move(Words.of("decompose.pan-up"), "fth-arrow-up", 0, -STEP, "Up"),
                move(Words.of("decompose.pan-down"), "fth-arrow-down", 0, STEP, "Down"));
    }

    private Command move(String title, String icon, double x, double y, String key) {
        return Command.of(title, icon, () -> screen.panels().viewports().moveByFraction(x, y), key).when(opened)
                .onPanels();
    }

    private List<Command> comparing() {
        return List.of(compare(Words.of("decompose.swipe"), "fth-columns", CompareMode.SWIPE, "S"),
                compare(Words.of("decompose.blink"), "fth-eye", CompareMode.BLINK, "B"),
                compare(Words.of("decompose.onion"), "fth-layers", CompareMode.ONION, "O"),
                compare(Words.of("decompose.signed"), "fth-plus-circle", CompareMode.SIGNED, "D"),
                compare(Words.of("decompose.absolute"), "fth-activity", CompareMode.ABSOLUTE, "A"));
    }

    private Command compare(String title, String icon, CompareMode mode, String key) {
        return Command.of(title, icon, () -> screen.panels().comparisons().toggle(active(), mode), key).when(opened)
                .onPanels();
    }

    private List<Command> mixer() {
        return List.of(gains(Words.of("decompose.mixer-command-low"), Gains.LOW_ONLY),
                gains(Words.of("decompose.mixer-command-high"), Gains.HIGH_ONLY),
                gains(Words.of("decompose.mixer-command-reset"), Gains.BOTH),
                gains(Words.of("decompose.mixer-command-boost"), Gains.BOOST));
    }

    private Command gains(String title, Gains gains) {
        return Command.of(title, "fth-sliders", () -> screen.mixer().set(gains));
    }

    private PanelKind active() {
        return screen.panels().viewports().activeProperty().get();
    }

    private String imageName() {
        return screen.pictures().pictureProperty().get().name();
    }

    private void openImage() {
        files.picture(Words.of("decompose.image-dialog"), screen.pictures()::open);
    }

    private void exportPanel() {
        PanelKind kind = active();
        files.save(Words.of("decompose.panel-dialog", kind.title()), Exports.fileName(imageName(), "-" + kind.suffix()
                + ".png"),
                file -> screen.exports().panel(kind, file));
    }

    private void exportAll() {
        files.folder(Words.of("decompose.panels-dialog"), folder -> screen.exports().allPanels(imageName(), folder));
    }

    private void exportMetrics() {
        files.save(Words.of("decompose.metrics-dialog"), Exports.fileName(imageName(), ".json"),
                screen.exports()::metrics);
    }

    private void copyPanel() {
        PanelContent content = screen.panels().content(active()).get();
        if (content != null) {
            int width = content.planes().width();
            WritableImage image = new WritableImage(width, content.planes().height());
            image.getPixelWriter().setPixels(0, 0, width, content.planes().height(), PixelFormat.getIntArgbInstance(),
                    content.raster().pixels(), 0, width);
            ClipboardContent clipboard = new ClipboardContent();
            clipboard.putImage(image);
            Clipboard.getSystemClipboard().setContent(clipboard);
        }
    }
}
