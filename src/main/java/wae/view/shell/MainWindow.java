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
import wae.viewmodel.Job;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Page;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The one window: builds the places, the shell around them, and the overlays over them. */
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
    private final List<PageView> places;
    private final ShellController shell;
    private final List<Command> windowCommands = new ArrayList<>();
    private final CommandPalette palette;
    private final HelpOverlay help;
    private final AboutOverlay about;
    private final CloseQuestion closing;

    private MainWindow(Stage stage, List<PageView> places, Parts parts) {
        this.stage = stage;
        this.settings = parts.settings();
        this.places = places;
        Command[] foot = {
            Command.of("Switch between light and dark", "fth-moon", this::switchLook),
            Command.of("List all commands", "fth-command", this::showPalette, "Shortcut+L", "Shortcut+Shift+P"),
            Command.of("Show the keys", "fth-help-circle", this::showHelp, "F1")};
        shell = new ShellController(places, List.of(foot), parts.jobs(), parts.notices(), settings);
        StackPane root = Fxml.load("shell", shell);
        windowCommands.addAll(WindowCommands.of(stage, shell, places, settings));
        windowCommands.addAll(List.of(foot));
        palette = new CommandPalette(root, this::commands);
        help = new HelpOverlay(root, this::commands);
        about = new AboutOverlay(root, parts.facts(), parts.thumbnails());
        closing = new CloseQuestion(stage, root, parts.unfinished());
        parts.navigation().onGo(this::go);
        stage.setOnCloseRequest(closing::closing);
        windowCommands.add(Command.of("About: versions, engines, machine", "fth-info", about::show));
        boolean shown = stage.getScene() != null; // then at the size that the user may have given it
        stage.setScene(shown ? new Scene(root, stage.getScene().getWidth(), stage.getScene().getHeight())
                : new Scene(root, WIDTH, HEIGHT));
    }

    /** Shows the window while the rest is being made: grey, as pictures will lie on it in either theme. */
    public static void showFirst(Stage stage) {
        Scene scene = new Scene(new Group(), WIDTH, HEIGHT, STAGE_GREY); // no words: fonts would take half a second
        stage.setTitle(Words.of("shell.title"));
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(room.getWidth() < WIDTH + FRAME || room.getHeight() < HEIGHT + FRAME);
        stage.show();
    }

    /** Under some window managers of Linux, JavaFX 21 shows a window at its least size (JDK-8316423). */
    private static void keepSize(Stage stage) {
        if (stage.isShowing() && !stage.isMaximized() && stage.getWidth() <= MIN_WIDTH) {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.centerOnScreen();
        }
    }

    /**
     * What the window is made from.
     *
     * @param unfinished work that may be under way when the window is closed; places add theirs
     * @param navigation takes the user to a page
     */
    public record Parts(SettingsModel settings, Notices notices, ObservableList<Job> jobs,
                        TaskRunner thumbnails, TaskRunner files,
                        BooleanSupplier systemIsDark, Supplier<List<Fact>> facts, List<Unfinished> unfinished,
                        Navigation navigation) {
    }

    /**
     * Fills a stage, which the caller shows.
     *
     * @param pages in the order of the rail, made with the dialogs of this window
     */
    public static void fill(Stage stage, Parts parts, Function<FileChoices, List<PageView>> pages) {
        keepSize(stage);
        Theme.prepare(parts.settings());
        FileChoices files = new FileChoices(stage);
        MainWindow window = new MainWindow(stage, pages.apply(files), parts);
        Scene scene = stage.getScene();
        Theme.follow(scene, parts.settings(), parts.systemIsDark(), parts.files());
        Keys.send(scene, window::commands, window::isOverlaid);
        scene.addEventFilter(KeyEvent.KEY_TYPED, window::typed);
        stage.setTitle(Words.of("shell.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // or Escape would leave with an overlay open
        scene.addEventHandler(KeyEvent.KEY_PRESSED, window::leaveFullScreen);
    }

    private void go(Page page) {
        places.stream().filter(view -> view.page() == page).findFirst().ifPresent(shell::go);
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>(shell.place().commands());
        commands.addAll(windowCommands);
        return commands;
    }

    private boolean isOverlaid() {
        return palette.isShown() || help.isShown() || about.isShown() || closing.isShown();
    }

    /** Escape, where nothing that it closes lies over the window. */
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

    private void switchLook() {
        boolean dark = Theme.isDark(stage.getScene());
        settings.change(known -> known.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK));
    }
}
