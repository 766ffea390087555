package wae.viewmodel.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.SamplePictures;
import wae.domain.machine.Machine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.RunStore;
import wae.domain.run.TrainingRuns;
import wae.domain.training.CountingTrainer;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Trainer;
import wae.domain.training.Training;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingState;
import wae.io.dataset.LabelledDataFiles;
import wae.io.dataset.PatchFiles;
import wae.io.image.PictureFiles;
import wae.io.run.KnownLocations;
import wae.io.run.RunBench;
import wae.viewmodel.Job;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Page;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Workers;

/** The training screen's view model on a trainer that counts; everything happens at once, on the test's thread. */
final class TrainBench {

    static final int SIDE = 16;

    final ObservableList<Job> jobs = FXCollections.observableArrayList();
    final Notices notices = new Notices();
    final List<Page> gone = new ArrayList<>();
    final Map<Path, byte[]> written = new HashMap<>();
    /** Settings under which trainings were started, and the steps from which. */
    final Map<Long, TrainingSettings> started = new LinkedHashMap<>();
    final TrainViewModel screen;
    final RunStore store = RunBench.store();
    private final TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run, jobs);
    private LongConsumer beforeStep = step -> { };
    private long brokenAt = Long.MAX_VALUE;

    TrainBench(Path folder) {
        NetworkEngine engine = new ReferenceEvaluator();
        TrainingRuns runs = new TrainingRuns(new TrainingRuns.Parts(this::start, engine, store,
                new TrainingDataSets(new PatchFiles(), new LabelledDataFiles(), samples(), new AreaResampler()),
                new KnownLocations(folder.resolve("settings")), new AreaResampler(), CheckpointPolicy.DEFAULT,
                new Machine("test processor", 2, 1, "test system", "17", 1), Map.of("workbench", "test")));
        List<Sample> probes = List.of(new Sample("noise", job -> PictureBuilder.noise(SIDE, SIDE, 3)),
                new Sample("stripes", job -> PictureBuilder.stripes(SIDE, SIDE)));
        Navigation navigation = new Navigation();
        navigation.onGo(gone::add);
        screen = new TrainViewModel(new TrainServices(runs, this::start, engine, () -> folder, probes, new PictureFiles(),
                written::put, 2, () -> 0, Workers.all(runner)), notices, navigation);
        screen.entered();
    }

    private static SamplePictures samples() {
        return new SamplePictures() {
            @Override
            public List<String> names() {
                return List.of("noise");
            }

            @Override
            public Picture read(String name) {
                return PictureBuilder.noise(96, 80, 7);
            }
        };
    }

    /** Does something before a step is taken, as a user would meanwhile. */
    void beforeStep(long when, Runnable action) {
        LongConsumer before = beforeStep;
        beforeStep = step -> {
            before.accept(step);
            if (step == when) {
                action.run();
            }
        };
    }

    /** Writes a few pictures of two classes, some of them to validate. */
    Path twoClasses(Path into) throws Exception {
        for (String part : List.of("train", "val")) {
            for (int each = 0; each < (part.equals("val") ? 1 : 2); each++) {
                write(into.resolve(part).resolve("noise"), each, PictureBuilder.noise(SIDE, SIDE, each));
                write(into.resolve(part).resolve("stripes"), each, PictureBuilder.stripes(SIDE, SIDE));
            }
        }
        return into;
    }

    /** Chooses to learn from such pictures. */
    void chooseTwoClasses(Path pictures) throws Exception {
        screen.form().data().sideProperty().set(SIDE);
        screen.form().data().folderProperty().set(twoClasses(pictures).toString());
        screen.form().data().kindProperty().set(DataForm.Kind.FOLDER);
    }

    private static void write(Path folder, int number, Picture picture) throws Exception {
        new PictureFiles().writePng(picture.planes(), Files.createDirectories(folder).resolve(number + ".png"));
    }

    /** The losses are no numbers from a step on. */
    void breakAt(long step) {
        brokenAt = step;
    }

    /** Types a value. */
    void type(String field, String text) {
        List<FormField> fields = new ArrayList<>(screen.form().usualFields());
        fields.addAll(screen.form().advancedFields());
        fields.stream().filter(each -> each.setting().name().equals(field)).findFirst().orElseThrow().textProperty().set(text);
    }

    /** A run of a few milliseconds: a small auto-encoder on the samples. */
    void chooseTinyRun(long steps) {
        type("steps", String.valueOf(steps));
        type("batch", "2");
        type("patch", "8");
        type("width", "3");
        type("warm-up", "0");
    }

    private Training start(TrainingSettings settings, TrainingState state, int threads) {
        started.put(state.step(), settings);
        Trainer counting = new CountingTrainer(0);
        try {
            return watched(counting.start(settings, state, threads));
        } catch (wae.domain.task.Problem e) {
            throw new AssertionError(e);
        }
    }

    private Training watched(Training training) {
        return new Training() {
            @Override
            public StepFigures step(LabelledBatch batch) {
                long step = training.state().step();
                beforeStep.accept(step);
                StepFigures figures = training.step(batch);
                return step < brokenAt ? figures
                        : new StepFigures(step, Map.of(Metric.RECONSTRUCTION_LOSS, Double.NaN));
            }

            @Override
            public TrainingState state() {
                return training.state();
            }

            @Override
            public void close() {
                training.close();
            }
        };
    }
}
