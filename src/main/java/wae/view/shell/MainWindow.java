package wae.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import wae.domain.machine.Fact;
import wae.domain.settings.Settings.Appearance;
import wae.viewmodel.Diagnostics;
import wae.viewmodel.Job;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Page;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The one window: builds the pages, the shell around them, and the overlays over them. */
public final class MainWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /** A window that would fill the screen but for this is maximised: borders and title take it. */
    private static final double FRAME = 60;
    private static final double MIN_WIDTH = 800;
    private static final double MIN_HEIGHT = 560;

    private static final Color STAGE_GREY = Color.grayRgb(0x55);

    private final Stage stage;
    private final SettingsModel settings;
    private final List<PageView> pages;
    private final ShellController shell;
    private final List<Command> windowCommands = new ArrayList<>();
    private final CommandPalette palette;
    private final HelpOverlay help;
    private final AboutOverlay about;
    private final CloseOverlay closeOverlay;
    private final ErrorOverlay errors;

    private MainWindow(Stage stage, List<PageView> pages, Services services) {
        this.stage = stage;
        this.settings = services.settings();
        this.pages = pages;
        Command[] onRail = {
            Command.of(Words.of("shell.theme-switch"), "fth-moon", this::switchTheme),
            Command.of(Words.of("shell.commands-show"), "fth-command", this::showPalette, "Shortcut+L",
            "Shortcut+Shift+P"),
            Command.of(Words.of("shell.help-show"), "fth-help-circle", this::showHelp, "F1")};
        shell = new ShellController(pages, List.of(onRail), services.jobs(), services.notices(), settings);
        StackPane root = Fxml.load("shell", shell);
        windowCommands.addAll(WindowCommands.of(stage, shell, pages, settings));
        windowCommands.addAll(List.of(onRail));
        palette = new CommandPalette(root, this::commands);
        help = new HelpOverlay(root, this::commands);
        about = new AboutOverlay(root, services.facts(), services.thumbnails(), services.diagnostics());
        closeOverlay = new CloseOverlay(stage, root, services.unfinished());
        errors = new ErrorOverlay(root, services.diagnostics());
        services.navigation().onGo(this::go);
        stage.setOnCloseRequest(closeOverlay::closing);
        windowCommands.add(Command.of(Words.of("shell.about-show"), "fth-info", about::show));
        windowCommands.addAll(WindowCommands.diagnostics(services.diagnostics(), services.notices()));
        boolean shown = stage.getScene() != null; // then at the size that the user may have given it
        stage.setScene(shown ? new Scene(root, stage.getScene().getWidth(), stage.getScene().getHeight())
                : new Scene(root, WIDTH, HEIGHT));
    }

    /** Shows the window while the rest is being made: grey, as images lie on grey in either theme. */
    public static void showFirst(Stage stage) {
        Scene scene = new Scene(new Group(), WIDTH, HEIGHT, STAGE_GREY); // no words: fonts would take half a second
        stage.setTitle(Words.of("shell.title"));
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME);
        stage.show();
    }

    /** Under some window managers of Linux, JavaFX 21 shows a window at its minimum size (JDK-8316423). */
    private static void keepSize(Stage stage) {
        if (stage.isShowing() && !stage.isMaximized() && stage.getWidth() <= MIN_WIDTH) {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.centerOnScreen();
        }
    }

    /**
     * What the window works with.
     *
     * @param unfinished work that may be under way when the window is closed; pages add theirs
     * @param navigation takes the user to a page
     * @param diagnostics the log, and errors that nothing caught
     */
    public record Services(SettingsModel settings, Notices notices, ObservableList<Job> jobs,
                        TaskRunner thumbnails, TaskRunner files,
                        BooleanSupplier systemIsDark, Supplier<List<Fact>> facts, List<UnfinishedWork> unfinished,
                        Navigation navigation, Diagnostics diagnostics) {
    }

    /**
     * Fills a stage, which the caller shows.
     *
     * @param pages in the order of the rail, made with the dialogs of this window
     */
    public static void fill(Stage stage, Services services, Function<FileChoices, List<PageView>> pages) {
        keepSize(stage);
        Theme.prepare(services.settings());
        FileChoices files = new FileChoices(stage);
        MainWindow window = new MainWindow(stage, pages.apply(files), services);
        Scene scene = stage.getScene();
        Theme.follow(scene, services.settings(), services.systemIsDark(), services.files());
        Shortcuts.send(scene, window::commands, window::isOverlaid);
        scene.addEventFilter(KeyEvent.KEY_TYPED, window::typed);
        stage.setTitle(Words.of("shell.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // or Escape would leave with an overlay open
        scene.addEventHandler(KeyEvent.KEY_PRESSED, window::leaveFullScreen);
        services.diagnostics().onError(window.errors::tell);
    }

    private void go(Page page) {
        pages.stream().filter(view -> view.page() == page).findFirst().ifPresent(shell::go);
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>(shell.page().commands());
        commands.addAll(windowCommands);
        return commands;
    }

    private boolean isOverlaid() {
        return palette.isShown() || help.isShown() || about.isShown() || closeOverlay.isShown()
                || errors.isShown();
    }

    /** Escape, where no overlay lies over the window. */
    private void leaveFullScreen(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && stage.isFullScreen() && !isOverlaid()) {
            stage.setFullScreen(false);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !isOverlaid()
                && !(event.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            showHelp();
            event.consume();
        }
    }

    private void showPalette() {
        palette.show();
    }

    private void showHelp() {
        help.show();
    }

    private void switchTheme() {
        boolean dark = Theme.isDark(stage.getScene());
        settings.change(known -> known.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK));
    }
}
