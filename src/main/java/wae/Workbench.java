package wae;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;
import wae.domain.comparison.PictureComparison;
import wae.io.file.AtomicFiles;
import wae.io.machine.FileManager;
import wae.io.machine.ThisProcess;
import wae.io.settings.SystemAppearance;
import wae.view.compare.ComparePage;
import wae.view.compare.PictureController;
import wae.view.runs.RunsPage;
import wae.view.shell.MainWindow;
import wae.view.shell.PageView;
import wae.view.shell.Unfinished;
import wae.view.train.TrainPage;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.Sample;
import wae.viewmodel.compare.CompareServices;
import wae.viewmodel.compare.CompareViewModel;
import wae.viewmodel.run.KnownRuns;
import wae.viewmodel.runs.RunActions;
import wae.viewmodel.runs.RunsServices;
import wae.viewmodel.runs.RunsViewModel;
import wae.viewmodel.train.TrainServices;
import wae.viewmodel.train.TrainViewModel;

/** The window's program: the window comes first, engines load behind it. */
public final class Workbench extends Application {

    /** The window is not made before the first picture is being split, but at the latest after this time. */
    private static final Duration PATIENCE = Duration.millis(600);

    private static CompletableFuture<Preloader> headstart;

    private WindowWiring window;

    /** Opens the window and returns when it is closed; may be called once in a process. */
    public static void open(String... pictures) {
        headstart = CompletableFuture.supplyAsync(Preloader::take);
        launch(Workbench.class, pictures);
    }

    @Override
    public void start(Stage stage) {
        MainWindow.showFirst(stage);
        headstart.whenComplete((start, failure) -> Platform.runLater(() -> begin(stage, start, failure)));
    }

    private void begin(Stage stage, Preloader start, Throwable failure) {
        if (failure != null) {
            LoggerFactory.getLogger(Workbench.class).error("the workbench cannot start", failure);
            Platform.exit();
            return;
        }
        window = new WindowWiring(ports(start));
        getParameters().getRaw().stream().findFirst().map(Path::of)
                .ifPresentOrElse(window.decompose().pictures()::open, window::openFirstSample);
        PauseTransition pause = new PauseTransition(PATIENCE);
        Runnable fill = once(() -> {
            pause.stop();
            window.fill(stage, room -> {
                TrainViewModel train = train(start.wiring(), room);
                train.back().offerInterrupted();
                return morePlaces(start.wiring(), room, train);
            });
        });
        window.decompose().waitingForProperty().addListener((property, was, is) -> Platform.runLater(fill));
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

    /** The places beside Decompose, in the order of the rail. */
    static List<PageView> morePlaces(Wiring wiring, WindowWiring.Room room) {
        return morePlaces(wiring, room, train(wiring, room));
    }

    private static List<PageView> morePlaces(Wiring wiring, WindowWiring.Room room, TrainViewModel train) {
        CompareViewModel compare = compare(wiring, room);
        return List.of(trainPlace(room, train), comparePlace(room, compare), runs(wiring, room, train, compare));
    }

    private static TrainViewModel train(Wiring wiring, WindowWiring.Room room) {
        List<Sample> samples = wiring.samples().names().stream()
                .map(name -> new Sample(name, job -> wiring.samples().read(name))).toList();
        TrainServices services = new TrainServices(wiring.runs(), wiring.trainer(), wiring.looking(),
                () -> room.settings().get().runsFolder(), samples, wiring.pictures(), AtomicFiles::write,
                wiring.threads(), ThisProcess::residentBytes, room.training(), room.files(), room.painting());
        TrainViewModel screen = new TrainViewModel(services, room.notices(), room.destination());
        room.unfinished().accept(new Unfinished(screen.trainingProperty()::get, screen::isKeptRunUnderWay,
                screen::closingWords, screen::leaveThen));
        return screen;
    }

    private static PageView trainPlace(WindowWiring.Room room, TrainViewModel screen) {
        return TrainPage.of(screen, room.choices(), new FrameRenderer(room.painting()), folder -> {
            room.decompose().autoEncoder().open(folder);
            room.destination().go("Decompose");
        });
    }

    private static CompareViewModel compare(Wiring wiring, WindowWiring.Room room) {
        CompareServices services = new CompareServices(wiring.comparison(), wiring.layers(),
                new PictureComparison(wiring.comparison().opener()), wiring.sweep(),
                wiring.labelled(), new KnownRuns(() -> room.settings().get().runsFolder(),
                        (folder, monitor) -> wiring.runs().store().list(folder, monitor).runs()),
                wiring.plans(), wiring.measurement(),
                wiring.samples()::all, AtomicFiles::write, wiring.threads(),
                room.networks(), room.files());
        return new CompareViewModel(services, room.notices(), room.decompose().pictures().pictureProperty());
    }

    private static PageView comparePlace(WindowWiring.Room room, CompareViewModel screen) {
        return ComparePage.of(screen, room.choices(),
                new PictureController(room.decompose().pictures(), room.samples(), room.painting(), room.choices()));
    }

    private static PageView runs(Wiring wiring, WindowWiring.Room room, TrainViewModel train, CompareViewModel compare) {
        RunActions ways = new RunActions(() -> room.destination().go("Train"), train.back()::startFrom, train.back()::goOnWith, folder -> {
                    room.decompose().autoEncoder().open(folder);
                    room.destination().go("Decompose");
                }, folder -> {
                    compare.adding().add(folder);
                    room.destination().go("Compare");
                }, FileManager::show);
        RunsServices services = new RunsServices(wiring.runs().store(), wiring.pictures(), AtomicFiles::write,
                room.files(), ways);
        return RunsPage.of(new RunsViewModel(services, room.settings(), room.notices()), room.choices(),
                new FrameRenderer(room.painting()));
    }

    private static WindowWiring.Ports ports(Preloader start) {
        Wiring wiring = start.wiring();
        return new WindowWiring.Ports(wiring.pictures(), start, wiring.decompositions(), start.samples(),
                start.settings(),
                SystemAppearance::isDark, wiring::facts, wiring.threads());
    }
}
