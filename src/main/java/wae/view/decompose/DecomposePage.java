package wae.view.decompose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.view.shell.Fxml;
import wae.view.shell.PageView;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.InputPoint;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.Page;
import wae.viewmodel.Sample;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Viewport;
import wae.viewmodel.decompose.DecomposeViewModel;
import wae.viewmodel.decompose.PanelKind;
import wae.words.Words;

/** Puts the Decompose page together. */
public final class DecomposePage {

    private final DecomposeViewModel screen;
    private final SettingsModel settings;
    private final MenuButton recent = new MenuButton(null, new FontIcon("fth-clock"));
    private OpenMenu openMenu;

    private DecomposePage(DecomposeViewModel screen, SettingsModel settings) {
        this.screen = screen;
        this.settings = settings;
    }

    /**
     * The page.
     *
     * @param samples    images for the strip
     * @param painting   draws frames
     * @param thumbnails reads sample images
     */
    public static PageView of(DecomposeViewModel screen, SettingsModel settings, List<Sample> samples, TaskRunner painting,
                    TaskRunner thumbnails, FileChoices files, Notices notices) {
        DecomposePage page = new DecomposePage(screen, settings);
        PanelGrid grid = new PanelGrid(screen.panels(), new FrameRenderer(painting), screen.statusProperty());
        DecomposeCommands commands = new DecomposeCommands(screen, grid, files, new DropAndPaste(screen, notices));
        ModelCommands models = new ModelCommands(screen.autoEncoder(), files);
        page.openMenu = new OpenMenu(screen, samples, commands, models);
        page.offerMenu(grid, commands);
        Node content = Fxml.load("decompose", new DecomposeController(screen, grid, samples, thumbnails));
        Node side = Fxml.load("decompose-side", new MetricsController(screen.metrics()),
                new MixerController(screen.mixer()), new DisplayController(screen.panels()),
                new ModelController(screen.autoEncoder(), screen.metrics(), models));
        List<Command> all = new ArrayList<>(commands.all());
        all.add(1, Command.of(Words.of("decompose.recent-command"), "fth-clock", page.recent::show, "Shortcut+Shift+O")
                .when(page.recent.disabledProperty().not()));
        all.addAll(models.all());
        return new PageView(Page.DECOMPOSE, "fth-layers", page.toolbar(commands), content, side,
                page.status(), all);
    }

    /** Opens files dropped anywhere on the window; while Shift is pressed on a panel, it shows the original. */
    public static void attach(Scene scene, DecomposeViewModel screen, Notices notices) {
        new DropAndPaste(screen, notices).acceptDrops(scene);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() == KeyCode.SHIFT) {
                screen.panels().comparisons().showOriginalProperty().set(
                        event.getEventType() == KeyEvent.KEY_PRESSED && event.getTarget() instanceof PicturePanel);
            }
        });
    }

    private void offerMenu(PanelGrid grid, DecomposeCommands commands) {
        ContextMenu menu = new ContextMenu();
        commands.ofPanel().forEach(command -> menu.getItems().add(Buttons.menuItem(command)));
        for (PanelKind kind : PanelKind.values()) {
            grid.panel(kind).setOnContextMenuRequested(event -> {
                grid.panel(kind).requestFocus();
                menu.show(grid.panel(kind), event.getScreenX(), event.getScreenY());
            });
        }
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    private List<Node> toolbar(DecomposeCommands commands) {
        Label name = new Label();
        name.setId("picture-name");
        name.getStyleClass().add("picture-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(40);
        name.textProperty().bind(Bindings.createStringBinding(this::title, screen.pictures().pictureProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        return List.of(openMenu.button(), recent(), Buttons.icon(commands.paste),
                Buttons.separator(),
                Buttons.icon(commands.zoomOut), zoom(), Buttons.icon(commands.zoomIn), Buttons.icon(commands.fit),
                Buttons.words(commands.oneToOne, Words.of("decompose.one-to-one")), Buttons.separator(), name,
                Buttons.spring(),
                Buttons.icon(commands.copy), Buttons.icon(commands.exportPanel), Buttons.icon(commands.exportAll),
                Buttons.icon(commands.exportMetrics));
    }

    private String title() {
        OpenPicture open = screen.pictures().pictureProperty().get();
        return open == null ? "" : Words.of("decompose.image-title", open.name(),
                open.picture().size().width(), open.picture().size().height());
    }

    private Node recent() {
        recent.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        recent.setId("recent");
        recent.setTooltip(new Tooltip(Words.of("shell.with-key", Words.of("decompose.recent"), "Ctrl+Shift+O")));
        recent.setAccessibleText(Words.of("decompose.recent"));
        settings.settingsProperty().addListener((property, was, is) -> fill());
        fill();
        return recent;
    }

    private void fill() {
        List<String> files = settings.get().recentFiles();
        openMenu.fill(files);
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(file -> {
            MenuItem item = new MenuItem(file);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> screen.pictures().open(Path.of(file)));
            return item;
        }).toList());
    }

    private Node zoom() {
        Label zoom = new Label();
        zoom.setId("zoom");
        zoom.getStyleClass().addAll("number", "zoom");
        zoom.visibleProperty().bind(screen.pictures().pictureProperty().isNotNull());
        zoom.textProperty().bind(Bindings.createStringBinding(
                () -> {
                    Viewport viewport = screen.panels().viewports().of(PanelKind.ORIGINAL).get();
                    return String.format(Locale.ROOT, viewport.zoom() < 0.1 ? "%.1f %%" : "%.0f %%",
                            100 * viewport.zoom());
                }, screen.panels().viewports().of(PanelKind.ORIGINAL)));
        return zoom;
    }

    /** Below the panels, whether or not the side panel is shown: the position of the pointer, and the metrics. */
    private StringExpression status() {
        return Bindings.concat(Bindings.createStringBinding(() -> {
            InputPoint pointer = screen.panels().pointerProperty().get();
            return pointer == null ? "" : Words.of("decompose.pointer", (int) Math.floor(pointer.x()),
                    (int) Math.floor(pointer.y())) + "     ";
        }, screen.panels().pointerProperty()), screen.metrics().summary());
    }
}
