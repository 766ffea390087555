package wae.viewmodel;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.AveragingAutoEncoder;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.network.Engine;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.domain.task.Problem;
import wae.viewmodel.decompose.ClosingAutoEncoder;
import wae.viewmodel.decompose.DecomposeServices;
import wae.viewmodel.decompose.DecomposeViewModel;

/** The decomposition screen's view model on stores in memory, with work that is done when the test says so. */
public final class TestBench implements PictureStore, AutoEncoderStore, DecompositionStore, SettingsStore {

    /** Pictures that can be read, by file name. */
    public final Map<String, Picture> readable = new HashMap<>();
    /** What was written as PNG, by file name. */
    public final Map<String, Planes> written = new HashMap<>();
    /** Figures that were written. */
    public final List<DecompositionReport> reports = new ArrayList<>();
    /** Work that waits; see {@link #work()}. */
    public final Queue<Runnable> waiting = new ArrayDeque<>();
    /** Jobs that the status bar would list. */
    public final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /** Problems and news. */
    public final Notices notices = new Notices();
    /** What was saved last. */
    public Settings saved = Settings.DEFAULT;
    /** Auto-encoders that were handed out, and not closed. */
    public final List<AutoEncoder> open = new ArrayList<>();

    private final TaskRunner runner = new TaskRunner(waiting::add, Runnable::run, jobs);

    /** A screen without a picture, its auto-encoder loaded. */
    public DecomposeViewModel screen() {
        DecomposeServices services = new DecomposeServices(this, this, this, 2, Workers.all(runner));
        DecomposeViewModel screen = new DecomposeViewModel(services,
                new SettingsModel(this, saved, runner, notices), notices);
        screen.autoEncoder().load();
        work();
        return screen;
    }

    /** Does all work, and the work that follows from it. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public Picture read(Path file) throws Problem {
        String name = file.getFileName().toString();
        if (!readable.containsKey(name)) {
            throw new Problem("There is no image " + name + ".");
        }
        return readable.get(name);
    }

    @Override
    public void writePng(Planes planes, DisplayMapping mapping, Path file) {
        written.put(file.getFileName().toString(), mapping.apply(planes));
    }

    @Override
    public AutoEncoder bundled(Engine engine) throws Problem {
        if (engine == Engine.DL4J) {
            throw new Problem("Deeplearning4j has no natives for this machine.");
        }
        AutoEncoder[] self = new AutoEncoder[1];
        self[0] = new ClosingAutoEncoder(new AveragingAutoEncoder(), () -> open.remove(self[0]));
        open.add(self[0]);
        return self[0];
    }

    @Override
    public AutoEncoder open(Path model, Engine engine) throws Problem {
        return bundled(engine);
    }

    @Override
    public void save(DecompositionReport report, Path folder, String name) {
        throw new AssertionError("the screen writes panels one by one");
    }

    @Override
    public void saveFigures(DecompositionReport report, Path file) {
        reports.add(report);
    }

    @Override
    public Settings load() {
        return saved;
    }

    @Override
    public void save(Settings settings) {
        saved = settings;
    }
}
