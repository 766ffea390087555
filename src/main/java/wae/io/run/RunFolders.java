package wae.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.classification.ClassifierStore;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.network.ModelFormat;
import wae.domain.network.PlanFormat;
import wae.domain.network.TrainedNetwork;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunDescription;
import wae.domain.run.RunHistory;
import wae.domain.run.RunListing;
import wae.domain.run.RunRecorder;
import wae.domain.run.RunSpeed;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.run.SavedRun;
import wae.domain.run.Trashed;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.TrainingState;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/**
 * Runs as folders: {@code run.json} (what it is and how it stands), {@code metrics.csv} and TensorBoard's events,
 * {@code checkpoints/}, {@code previews/}, the models {@code encoder.onnx}, {@code decoder.onnx}, {@code
 * classifier.onnx} as far as there are, {@code notes.json} of the user. Nothing in them names a path, a user or a host.
 */
public final class RunFolders implements RunStore {

    private static final Logger LOG = LoggerFactory.getLogger(RunFolders.class);
    private static final String TRASH = "Trash";
    private static final int LONGEST_NAME = 80;

    private final RunModels models;
    private final PlanFormat plans;
    private final PictureStore pictures;
    private final SettingsJson settings;

    /**
     * A store.
     *
     * @param models      format of encoders and decoders
     * @param classifiers writes classifiers
     * @param plans       format of plans in checkpoints and descriptions
     * @param pictures    reads probes back
     */
    public RunFolders(ModelFormat models, ClassifierStore classifiers, PlanFormat plans, PictureStore pictures) {
        this.models = new RunModels(models, classifiers);
        this.plans = plans;
        this.pictures = pictures;
        this.settings = new SettingsJson(plans);
    }

    @Override
    public RunRecorder create(Path folder, RunDescription description, List<Picture> probes) throws Problem {
        requireNoRun(folder);
        AtomicFiles.makeFolder(folder);
        return locked(folder, lock -> {
            requireNoRun(folder); // two may have begun together
            requireOrdinary(folder);
            new PreviewFiles(folder).writeProbes(probes);
            return new RunFolder(new RunFolder.Parts(folder, description, RunJson.of(description, settings), models,
                    new Checkpoints(folder, plans), new Figures(), MetricsReader.nothing()), lock, 0);
        });
    }

    private static void requireNoRun(Path folder) throws Problem {
        if (GuardedFolder.of(folder).has(RunJson.NAME)) {
            throw new Problem("The folder " + FileProblems.name(folder) + " already contains a run: choose another folder.");
        }
    }

    /** Every member that a session will touch, before it touches the first. */
    private static void requireOrdinary(Path folder) throws Problem {
        GuardedFolder run = GuardedFolder.of(folder);
        for (String file : List.of(RunJson.NAME, RunFolder.METRICS, UserNotes.FILE)) {
            run.file(file);
        }
        RunModels.requireOrdinary(run);
        Checkpoints.requireOrdinary(run);
        PreviewFiles.requireOrdinary(run);
    }

    /** What is done under a lock, which is let go of again if it fails. */
    private interface Locked<T> {
        T with(RunLock lock) throws Problem;
    }

    private static <T> T locked(Path folder, Locked<T> work) throws Problem {
        RunLock lock = RunLock.take(folder);
        try {
            return work.with(lock);
        } catch (Problem | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public SavedRun reopen(Path folder) throws Problem {
        return locked(folder, lock -> {
            requireOrdinary(folder);
            GuardedFolder run = GuardedFolder.of(folder);
            for (GuardedFolder written : List.of(run, run.folder(Checkpoints.FOLDER), run.folder(PreviewFiles.FOLDER))) {
                AtomicFiles.clean(written.path());
            }
            RunJson json = RunJson.read(folder);
            RunDescription description = json.description(folder, settings);
            Checkpoints checkpoints = new Checkpoints(folder, plans);
            TrainingState state = checkpoints.newest();
            MetricsReader measured = MetricsReader.read(run.file(RunFolder.METRICS), state.step());
            PreviewFiles previews = new PreviewFiles(folder);
            previews.cut(state.step());
            Figures figures = Figures.of(measured.history());
            RunRecorder recorder = new RunFolder(new RunFolder.Parts(folder, description, json, models, checkpoints,
                    figures, measured), lock, state.step());
            return new SavedRun(description, state, previews.probes(pictures),
                    figures.best(description.settings().decidingMetric()),
                    measured.history().secondsAt(state.step() - 1.0), recorder);
        });
    }

    @Override
    public Path newFolder(Path runs, String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N} .,_+-]", "-").replaceAll("^\\.+|[. ]+$", "");
        String base = safe.isEmpty() || safe.equalsIgnoreCase(TRASH) ? "run"
                : safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip();
        try {
            return unused(runs, base);
        } catch (InvalidPathException e) { // the locale cannot write it
            return unused(runs, base.replaceAll("[^ -~]", "-"));
        }
    }

    private static Path unused(Path runs, String base) {
        Path folder = runs.resolve(base);
        for (int i = 2; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); i++) {
            folder = runs.resolve(base + " " + i);
        }
        return folder;
    }

    @Override
    public Map<String, TrainedNetwork> networks(Path model) throws Problem {
        return models.read(model);
    }

    /** Folders are read beside each other: at the start of a program reading is computing, not waiting for the disk. */
    @Override
    public RunListing list(Path runs, Monitor monitor) throws Problem {
        List<Path> folders = folders(runs);
        AtomicInteger done = new AtomicInteger();
        Queue<String> leftOut = new ConcurrentLinkedQueue<>();
        List<RunSummary> whole = folders.parallelStream().flatMap(folder -> {
            monitor.check();
            Stream<RunSummary> run = ifWhole(folder, leftOut);
            monitor.progress((double) done.incrementAndGet() / folders.size());
            return run;
        }).sorted(Comparator.comparing(RunSummary::started).reversed()).toList();
        return new RunListing(whole, leftOut.stream().sorted().toList());
    }

    private static Stream<RunSummary> ifWhole(Path folder, Queue<String> leftOut) {
        try {
            return Stream.of(RunSummaries.read(folder));
        } catch (Problem problem) {
            LOG.warn("left out of the list of runs: {}", problem.getMessage(), problem);
            leftOut.add(problem.getMessage());
            return Stream.empty();
        }
    }

    private static List<Path> folders(Path runs) throws Problem {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.filter(entry -> GuardedFolder.of(entry).has(RunJson.NAME)).toList();
        } catch (IOException e) {
            throw FileProblems.reading(runs, e);
        }
    }

    @Override
    public RunSummary summary(Path folder) throws Problem {
        return RunSummaries.read(folder);
    }

    @Override
    public RunDescription description(Path folder) throws Problem {
        return RunJson.read(folder).description(folder, settings);
    }

    @Override
    public RunHistory history(Path folder) throws Problem {
        return MetricsReader.read(GuardedFolder.of(folder).file(RunFolder.METRICS), Long.MAX_VALUE).history();
    }

    @Override
    public Optional<RunSpeed> pace(Path folder) throws Problem {
        RunJson json = RunJson.read(folder);
        Double seconds = json.progress().seconds();
        return seconds != null && seconds > 0 ? Optional.of(new RunSpeed(json.description(folder, settings),
                json.progress().stepsDone() / seconds)) : Optional.empty();
    }

    @Override
    public List<PreviewFile> previews(Path folder) throws Problem {
        return new PreviewFiles(folder).list();
    }

    @Override
    public void settle(Path folder) throws Problem {
        locked(folder, lock -> {
            RunJson.read(folder).with(RunState.STOPPED).write(folder);
            lock.close();
            return null;
        });
    }

    @Override
    public void rename(Path folder, String name) throws Problem {
        UserNotes.read(folder).named(name.strip()).write(folder);
    }

    @Override
    public void note(Path folder, String note) throws Problem {
        UserNotes.read(folder).noted(note).write(folder);
    }

    @Override
    public void star(Path folder, boolean star) throws Problem {
        UserNotes.read(folder).starred(star).write(folder);
    }

    @Override
    public Trashed trash(Path folder) throws Problem {
        RunJson.read(folder); // only what is a run is moved
        RunLock.take(folder).close(); // whose run is under way cannot move it
        Path trash = GuardedFolder.of(folder.toAbsolutePath().normalize().getParent()).folder(TRASH).make();
        Trashed trashed = new Trashed(folder, newFolder(trash, FileProblems.name(folder)));
        move(folder, trashed.inTrash());
        return trashed;
    }

    @Override
    public void restore(Trashed trashed) throws Problem {
        if (Files.exists(trashed.folder(), LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem("There is another folder " + FileProblems.name(trashed.folder())
                    + " by now: move that first.");
        }
        move(trashed.inTrash(), trashed.folder());
    }

    private static void move(Path from, Path to) throws Problem {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FileProblems.writing(to, e);
        }
    }
}
