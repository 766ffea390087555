package wae;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import wae.io.file.AtomicFiles;
import wae.io.machine.FileManager;
import wae.io.machine.ThisProcess;
import wae.view.compare.ComparePage;
import wae.view.compare.PictureController;
import wae.view.runs.RunsPage;
import wae.view.shell.FileChoices;
import wae.view.shell.PageView;
import wae.view.shell.UnfinishedWork;
import wae.view.train.TrainPage;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.Page;
import wae.viewmodel.Sample;
import wae.viewmodel.compare.CompareServices;
import wae.viewmodel.compare.CompareViewModel;
import wae.viewmodel.run.KnownRuns;
import wae.viewmodel.runs.RunActions;
import wae.viewmodel.runs.RunsServices;
import wae.viewmodel.runs.RunsViewModel;
import wae.viewmodel.train.TrainServices;
import wae.viewmodel.train.TrainViewModel;

/** The pages after Decompose, made from what the program has and what the window shares, and led to each other. */
final class Pages {

    private final Components components;
    private final Window window;
    private final Supplier<Path> runsFolder;
    private final TrainViewModel train;
    private final CompareViewModel compare;
    private final RunsViewModel runs;

    Pages(Components components, Window window) {
        this.components = components;
        this.window = window;
        runsFolder = () -> window.settings().get().runsFolder();
        train = train();
        compare = compare();
        runs = runs();
    }

    private TrainViewModel train() {
        List<Sample> samples = components.samples.names().stream()
                .map(name -> new Sample(name, job -> components.samples.read(name))).toList();
        TrainServices services = new TrainServices(components.runs, components.trainer, components.onnx,
                runsFolder, samples, components.pictures, AtomicFiles::write, components.cores,
                ThisProcess::residentBytes, window.workers());
        TrainViewModel page = new TrainViewModel(services, window.notices(), window.navigation());
        window.asksAbout(new UnfinishedWork(page.trainingProperty()::get, page::isFullTraining, page::closingWords,
                page::interruptThen));
        return page;
    }

    private CompareViewModel compare() {
        KnownRuns known = new KnownRuns(runsFolder,
                (folder, monitor) -> components.runs.store().list(folder, monitor).runs());
        CompareServices services = new CompareServices(components.comparison, components.layers,
                components.sweep, components.labelled, known, components.plans, components.labels,
                components.measurements, components.samples::all, AtomicFiles::write,
                components.cores, window.workers());
        return new CompareViewModel(services, window.notices(), window.decompose().pictures().pictureProperty());
    }

    private RunsViewModel runs() {
        RunActions actions = new RunActions(() -> window.navigation().go(Page.TRAIN), train.savedRuns()::duplicate,
                train.savedRuns()::resumeHere, this::decomposeWith, this::compareWith, FileManager::show);
        RunsServices services = new RunsServices(components.runs.store(), components.pictures, AtomicFiles::write,
                window.workers().files(), actions);
        return new RunsViewModel(services, window.settings(), window.notices());
    }

    private void decomposeWith(Path run) {
        window.decompose().autoEncoder().open(run);
        window.navigation().go(Page.DECOMPOSE);
    }

    private void compareWith(Path run) {
        compare.imports().add(run);
        window.navigation().go(Page.COMPARE);
    }

    /** What they show, in the order of the rail. */
    List<PageView> views(FileChoices dialogs) {
        return List.of(
                TrainPage.of(train, dialogs, new FrameRenderer(window.workers().painting()), this::decomposeWith),
                ComparePage.of(compare, dialogs, new PictureController(window.decompose().pictures(), window.samples(),
                        window.workers().painting(), dialogs)),
                RunsPage.of(runs, dialogs, new FrameRenderer(window.workers().painting())));
    }

    /** Offers to resume runs that were interrupted. */
    void offerInterrupted() {
        train.savedRuns().offerInterrupted();
    }
}
