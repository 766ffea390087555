package wae;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
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
import wae.viewmodel.Diagnostics;
import wae.viewmodel.LogAccess;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Sample;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.Workers;
import wae.viewmodel.decompose.DecomposeServices;
import wae.viewmodel.decompose.DecomposeViewModel;

/** The window's part of the composition root: its threads, what all pages share, and the Decompose page. */
final class Window implements AutoCloseable {

    private final Threads threads = new Threads();
    private final Notices notices = new Notices();
    private final Navigation navigation = new Navigation();
    private final List<UnfinishedWork> unfinished = new ArrayList<>();
    private final Diagnostics diagnostics;
    private final Ports ports;
    private final SettingsModel settings;
    private final DecomposeViewModel decompose;

    /**
     * What the window reads from and writes to.
     *
     * @param samples      images that the program brings along; the first is opened at the start
     * @param systemIsDark asks the desktop; may block for a moment
     * @param facts        about versions, engines and machine; may load the engines
     * @param cores        threads that one run of a network may use
     * @param log          of the program
     */
    record Ports(PictureStore pictures, AutoEncoderStore autoEncoders, DecompositionStore results, List<Sample> samples,
                 SettingsStore settings, BooleanSupplier systemIsDark, Supplier<List<Fact>> facts, int cores,
                 LogAccess log) {
    }

    /** Begins to load the auto-encoder, and takes work that it will do once it is there; nothing is shown yet. */
    Window(Ports ports) {
        this.ports = ports;
        diagnostics = new Diagnostics(ports.log(), workers().files(), notices);
        settings = new SettingsModel(ports.settings(), ports.settings().load(), workers().files(), notices);
        decompose = new DecomposeViewModel(new DecomposeServices(ports.pictures(), ports.autoEncoders(), ports.results(),
                ports.cores(), workers()), settings, notices);
        decompose.autoEncoder().load();
    }

    /**
     * Fills the stage and shows it.
     *
     * @param morePages the pages after Decompose, made with the dialogs of this window
     */
    void show(Stage stage, Function<FileChoices, List<PageView>> morePages) {
        MainWindow.fill(stage, new MainWindow.Services(settings, notices, threads.jobs(), workers().measuring(),
                workers().files(), ports.systemIsDark(), ports.facts(), unfinished, navigation, diagnostics), dialogs -> {
                    List<PageView> pages = new ArrayList<>();
                    pages.add(DecomposePage.of(decompose, settings, ports.samples(), workers().painting(),
                            workers().measuring(), dialogs, notices));
                    pages.addAll(morePages.apply(dialogs));
                    return pages;
                });
        DecomposePage.attach(stage.getScene(), decompose, notices);
        stage.show();
    }

    /** Shows what the program can do, before anyone has opened anything. */
    void openFirstSample() {
        ports.samples().stream().findFirst()
                .ifPresent(first -> decompose.pictures().open(first.name(), first.source()));
    }

    Workers workers() {
        return threads.workers();
    }

    Notices notices() {
        return notices;
    }

    Navigation navigation() {
        return navigation;
    }

    SettingsModel settings() {
        return settings;
    }

    /** Images that the program brings along. */
    List<Sample> samples() {
        return ports.samples();
    }

    /** The log, and errors that nothing caught. */
    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The Decompose page's state, for other pages to open things in. */
    DecomposeViewModel decompose() {
        return decompose;
    }

    /** Work that a closing window must ask about. */
    void asksAbout(UnfinishedWork work) {
        unfinished.add(work);
    }

    @Override
    public void close() {
        threads.close();
    }
}
