package wae;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import wae.io.settings.SystemAppearance;
import wae.view.shell.MainWindow;

/** The window's program: the window comes first, engines load meanwhile. */
public final class Workbench extends Application {

    /** The window is not filled before the first image is being decomposed, but at the latest after this time. */
    private static final Duration PATIENCE = Duration.millis(600);

    private static CompletableFuture<WorkbenchLog> log;
    private static CompletableFuture<Preloader> preloader;
    private static volatile Throwable startFailure;

    private Window window;

    /**
     * Opens the window and returns when it is closed; may be called once in a process.
     *
     * @throws RuntimeException if the window cannot be opened, or filled
     */
    static void open(CompletableFuture<WorkbenchLog> programLog, String... pictures) {
        log = programLog;
        preloader = log.thenApplyAsync(opened -> Preloader.load());
        launch(Workbench.class, pictures);
        if (startFailure != null) {
            throw new IllegalStateException("the workbench cannot start", startFailure);
        }
    }

    @Override
    public void start(Stage stage) {
        MainWindow.showFirst(stage);
        preloader.whenComplete((loaded, failure) -> Platform.runLater(() -> begin(stage, loaded, failure)));
    }

    private void begin(Stage stage, Preloader loaded, Throwable failure) {
        if (failure != null) {
            startFailure = failure;
            Platform.exit();
            return;
        }
        Components components = loaded.components();
        window = new Window(new Window.Ports(components.pictures, loaded, components.decompositions, loaded.samples(),
                loaded.settings(), SystemAppearance::isDark, components::facts, components.cores, log.join()));
        UncaughtErrors.install(error -> Platform.runLater(() -> window.diagnostics().add(error)));
        getParameters().getRaw().stream().findFirst().map(Path::of)
                .ifPresentOrElse(window.decompose().pictures()::open, window::openFirstSample);
        PauseTransition pause = new PauseTransition(PATIENCE);
        Runnable fill = once(() -> {
            pause.stop();
            Pages pages = new Pages(components, window);
            pages.offerInterrupted();
            window.show(stage, pages::views);
        });
        window.decompose().statusProperty().addListener((property, was, is) -> Platform.runLater(fill));
        pause.setOnFinished(event -> fill.run());
        pause.play();
    }

    private static Runnable once(Runnable action) {
        boolean[] done = new boolean[1];
        return () -> {
            if (!done[0]) {
                done[0] = true;
                action.run();
            }
        };
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
