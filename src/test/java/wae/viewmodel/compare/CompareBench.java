package wae.viewmodel.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.LabelChoice;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.LayerMeasurement;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.Sweep;
import wae.domain.comparison.SystemOpener;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureResampler;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.PlanStore;
import wae.domain.run.RunSummary;
import wae.domain.task.Problem;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Workers;
import wae.viewmodel.run.KnownRuns;

/** The comparison screen's view models on synthetic engines and stores in memory; everything happens at once. */
final class CompareBench implements MeasurementStore {

    final InstantEngine engine = new InstantEngine();
    final InstantProfiler profiler = new InstantProfiler(engine);
    final MemoryClassifiers classifiers = new MemoryClassifiers();
    final Map<Path, ExternalModel> external = new HashMap<>();
    final Map<Path, NetworkPlan> plans = new HashMap<>();
    final Map<Path, Measurement> saved = new HashMap<>();
    final List<RunSummary> runs = new ArrayList<>();
    final Map<Path, byte[]> written = new HashMap<>();
    final ReadOnlyObjectWrapper<OpenPicture> picture = new ReadOnlyObjectWrapper<>();
    final ObservableList<Job> jobs = FXCollections.observableArrayList();
    final Notices notices = new Notices();

    CompareViewModel screen() {
        Machine machine = new Machine("a processor", 4, 0, "a system", "a Java", 0);
        TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run, jobs);
        PictureResampler corner = corner();
        SystemOpener opener = new SystemOpener(Map.of(Engine.ONNX, engine), classifiers, (file, output) -> {
            if (!external.containsKey(file)) {
                throw new Problem(file + " is no model that classifies pictures.");
            }
            return external.get(file);
        }, corner);
        return new CompareViewModel(new CompareServices(new Comparison(opener, machine, List::of),
                new LayerMeasurement(profiler, opener::with, machine),
                new Sweep(opener, machine, System::nanoTime), (folder, side, seed, monitor) -> {
                    throw new Problem(folder + " holds no labelled pictures.");
                }, new KnownRuns(() -> Path.of("runs"), (folder, monitor) -> runs), planStore(),
                file -> LabelChoice.of(List.of("circle", "square", "star"), String.valueOf(file)), this,
                () -> List.of(PictureBuilder.noise(64, 64, 1)),
                written::put, 4, Workers.all(runner)), notices, picture);
    }

    private PlanStore planStore() {
        return new PlanStore() {
            @Override
            public NetworkPlan read(Path file) throws Problem {
                if (!plans.containsKey(file)) {
                    throw new Problem(file + " is no plan.");
                }
                return plans.get(file);
            }

            @Override
            public void write(NetworkPlan plan, Path file) {
                plans.put(file, plan);
            }
        };
    }

    private static PictureResampler corner() {
        return new PictureResampler() {
            @Override
            public String method() {
                return "corner";
            }

            @Override
            public Prepared prepare(Picture picture) {
                return size -> new Picture(picture.planes().window(0, 0, size));
            }
        };
    }

    @Override
    public void save(Measurement measurement, Path file) {
        saved.put(file, measurement);
    }

    @Override
    public Measurement read(Path file) throws Problem {
        if (!saved.containsKey(file)) {
            throw new Problem(file + " is no measurement.");
        }
        return saved.get(file);
    }
}
