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

/** What can be done on the decomposition screen. */
final class DecomposeCommands {

    /** Share of the panel that an arrow key moves. */
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
    final Command exportFigures;

    DecomposeCommands(DecomposeViewModel screen, PanelGrid grid, FileChoices files, Intake intake) {
        this.screen = screen;
        this.grid = grid;
        this.files = files;
        this.opened = screen.pictures().pictureProperty().isNotNull();
        Viewports viewports = screen.panels().viewports();
        open = Command.of("Open a picture\u2026", "fth-folder", this::openPicture, "Shortcut+O");
        paste = Command.of("Paste a picture or file", "fth-clipboard", intake::paste, "Shortcut+V");
        again = Command.of("Split again", "fth-refresh-cw", screen::again, "Shortcut+R", "F5").when(opened);
        fit = Command.of("Fit the picture", "fth-maximize", viewports::fit, "F", "Shortcut+9").when(opened);
        oneToOne = Command.of("Show 1:1", "fth-square", viewports::oneToOne, "Shortcut+0").when(opened);
        zoomIn = Command.of("Zoom in", "fth-zoom-in", () -> viewports.zoom(1), "Plus", "Add", "Equals", "Shift+Equals",
                "Shift+Plus").when(opened);
        zoomOut = Command.of("Zoom out", "fth-zoom-out", () -> viewports.zoom(-1), "Minus", "Subtract").when(opened);
        alone = Command.of("Show this panel alone, or all", "fth-maximize-2", () -> grid.toggleAlone(active()), "Enter")
                .when(opened).onPanels();
        copy = Command.of("Copy this panel", "fth-copy", this::copyPanel, "Shortcut+C").when(opened);
        exportPanel = Command.of("Export this panel as PNG\u2026", "fth-download", this::exportPanel, "Shortcut+S")
                .when(opened);
        exportAll = Command.of("Export all panels as PNG\u2026", "fth-layers", this::exportAll, "Shortcut+Shift+S")
                .when(opened);
        exportFigures = Command.of("Export the figures as JSON\u2026", "fth-file-text", this::exportFigures,
                "Shortcut+J")
                .when(screen.exports().figuresReadyProperty());
    }

    /** All of them, in the order of the help. */
    List<Command> all() {
        List<Command> plain = List.of(open, paste, again, fit, oneToOne, zoomIn, zoomOut, alone, allPanels(), copy,
                exportPanel, exportAll, exportFigures);
        return Stream.of(plain, undoing(), moving(), comparing(), mixing()).flatMap(List::stream).toList();
    }

    private List<Command> undoing() {
        UndoHistory history = screen.history();
        return List.of(Command.of("Undo mix or view", "fth-corner-up-left", history::undo, "Shortcut+Z")
                .when(history.undoableProperty()),
                Command.of("Redo mix or view", "fth-corner-up-right", history::redo, "Shortcut+Y", "Shortcut+Shift+Z")
                        .when(history.redoableProperty()));
    }

    /** What a right click on a panel offers. */
    List<Command> ofPanel() {
        return Stream.of(List.of(alone), comparing(), List.of(copy, exportPanel)).flatMap(List::stream).toList();
    }

    private Command allPanels() {
        return Command.of("Show all panels", "fth-grid", () -> grid.toggleAlone(active()), "Esc")
                .when(grid.aloneProperty().isNotNull());
    }

    private List<Command> moving() {
        return List.of(move("Move left", "fth-arrow-left", -STEP, 0, "Left"),
                move("Move right", "fth-arrow-right", STEP, 0, "Right"),
                move("Move up", "fth-arrow-up", 0, -STEP, "Up"), move("Move down", "fth-arrow-down", 0, STEP, "Down"));
    }

    private Command move(String title, String icon, double x, double y, String key) {
        return Command.of(title, icon, () -> screen.panels().viewports().moveByFraction(x, y), key).when(opened)
                .onPanels();
    }

    private List<Command> comparing() {
        return List.of(compare("Swipe against the original", "fth-columns", CompareMode.SWIPE, "S"),
                compare("Blink with the original", "fth-eye", CompareMode.BLINK, "B"),
                compare("Let the original shine through", "fth-layers", CompareMode.ONION, "O"),
                compare("Show the signed difference from the original", "fth-plus-circle", CompareMode.SIGNED, "D"),
                compare("Show the absolute difference from the original", "fth-activity", CompareMode.ABSOLUTE, "A"));
    }

    private Command compare(String title, String icon, CompareMode mode, String key) {
        return Command.of(title, icon, () -> screen.panels().comparisons().toggle(active(), mode), key).when(opened)
                .onPanels();
    }

    private List<Command> mixing() {
        return List.of(mix("Mix: low only", Gains.LOW_ONLY), mix("Mix: high only", Gains.HIGH_ONLY),
                mix("Mix: both, as they are (reset)", Gains.BOTH), mix("Mix: boost details", Gains.BOOST));
    }

    private Command mix(String title, Gains mix) {
        return Command.of(title, "fth-sliders", () -> screen.mixer().set(mix));
    }

    private PanelKind active() {
        return screen.panels().viewports().activeProperty().get();
    }

    private String pictureName() {
        return screen.pictures().pictureProperty().get().name();
    }

    private void openPicture() {
        files.picture("Open a picture", screen.pictures()::open);
    }

    private void exportPanel() {
        PanelKind kind = active();
        files.save("Export " + kind.title(), Exports.fileName(pictureName(), "-" + kind.suffix() + ".png"),
                file -> screen.exports().panel(kind, file));
    }

    private void exportAll() {
        files.folder("Export all panels into a folder", folder -> screen.exports().allPanels(pictureName(), folder));
    }

    private void exportFigures() {
        files.save("Export the figures", Exports.fileName(pictureName(), ".json"), screen.exports()::figures);
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
