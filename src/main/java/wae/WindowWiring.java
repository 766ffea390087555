package wae;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureStore;
import wae.domain.machine.Fact;
import wae.domain.settings.SettingsStore;
import wae.view.decompose.DecomposePage;
import wae.view.shell.FileChoices;
import wae.view.shell.MainWindow;
import wae.view.shell.PageView;
import wae.view.shell.UnfinishedWork;
import wae.viewmodel.Job;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Sample;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.decompose.DecomposeServices;
import wae.viewmodel.decompose.DecomposeViewModel;

/** Puts the window together from the stores it works with, and owns the threads behind it. */
final class WindowWiring implements AutoCloseable {

    private final ExecutorService files = thread("files");
    private final ExecutorService networks = thread("run");
    private final ExecutorService measuring = thread("measure");
    private final ExecutorService painting = thread("paint");
    private final ExecutorService training = thread("train");
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final Notices notices = new Notices();
    private final Navigation destination = new Navigation();
    private final List<UnfinishedWork> unfinished = new ArrayList<>();
    private final Ports ports;
    private final SettingsModel settings;
    private final DecomposeViewModel decompose;

    /**
     * What the window works with.
     *
     * @param samples      pictures that it brings along; the first is opened at the start
     * @param systemIsDark asks the desktop; may block for a moment
     * @param facts        about versions, engines and machine; may load the engines
     * @param threads      that one run of a network may use
     */
    record Ports(PictureStore pictures, AutoEncoderStore autoEncoders, DecompositionStore results, List<Sample> samples,
                 SettingsStore settings, BooleanSupplier systemIsDark, Supplier<List<Fact>> facts, int threads) {
    }

    /**
     * What the window does for every place.
     *
     * @param choices  the system's dialogs for files
     * @param files    runs reading and writing
     * @param networks runs networks, one thing at a time
     * @param painting turns planes into colours, and draws frames
     * @param training trains, one run at a time, however long; the window's end does not interrupt it
     * @param notices  tells the user
     * @param settings what the window remembers
     * @param unfinished where a place adds work that a closing window must ask about
     * @param samples  pictures that the workbench brings along
     * @param decompose the decomposition screen, for other places to open things in
     * @param destination sends the user to another place
     */
    record Room(FileChoices choices, TaskRunner files, TaskRunner networks, TaskRunner painting, TaskRunner training,
                Notices notices, SettingsModel settings, Consumer<UnfinishedWork> unfinished,
                List<Sample> samples, DecomposeViewModel decompose, Navigation destination) {
    }

    /** Begins to load the auto-encoder, and takes work that it will do once it is there; nothing is shown yet. */
    WindowWiring(Ports ports) {
        this.ports = ports;
        settings = new SettingsModel(ports.settings(), ports.settings().load(), runner(files), notices);
        DecomposeServices services = new DecomposeServices(ports.pictures(), ports.autoEncoders(), ports.results(), ports.threads(),
                runner(files), runner(networks), runner(measuring), runner(painting));
        decompose = new DecomposeViewModel(services, settings, notices);
        decompose.autoEncoder().load();
    }

    /** Fills the stage and shows it. */
    void fill(Stage stage, Function<Room, List<PageView>> morePlaces) {
        MainWindow.fill(stage, new MainWindow.Services(settings, notices, jobs, runner(measuring), runner(files),
                ports.systemIsDark(), ports.facts(), unfinished, destination), choices -> pages(choices, morePlaces));
        DecomposePage.attach(stage.getScene(), decompose, notices);
        stage.show();
    }

    private List<PageView> pages(FileChoices choices, Function<Room, List<PageView>> more) {
        List<PageView> pages = new ArrayList<>();
        pages.add(DecomposePage.of(decompose, settings, ports.samples(), runner(painting), runner(measuring), choices,
                notices));
        pages.addAll(more.apply(new Room(choices, runner(files), runner(networks), runner(painting), runner(training),
                notices, settings, unfinished::add, ports.samples(), decompose, destination)));
        return pages;
    }

    /** Shows what the workbench can do, before anyone has opened anything. */
    void openFirstSample() {
        ports.samples().stream().findFirst()
                .ifPresent(first -> decompose.pictures().open(first.name(), first.source()));
    }

    /** The decomposition screen's state. */
    DecomposeViewModel decompose() {
        return decompose;
    }

    /** Asks all work to stop; nobody waits for it here, the process does where it must. */
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        List.of(files, networks, measuring, painting).forEach(ExecutorService::shutdownNow);
        training.shutdown(); // an interrupt could cut a checkpoint short
    }

    private TaskRunner runner(ExecutorService background) {
        return new TaskRunner(background, Platform::runLater, jobs);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true); // closing the window ends the program, whatever runs
            return thread;
        });
    }
}
