package wae.viewmodel.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wae.domain.image.Picture;
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
import wae.domain.training.Metric;
import wae.domain.training.Stage;

/** Runs without a disk. */
final class RunsInMemory implements RunStore {

    static final Path FOLDER = Path.of("runs").toAbsolutePath();

    final Map<Path, RunSummary> runs = new LinkedHashMap<>();
    final Map<Path, RunHistory> histories = new HashMap<>();
    final Map<Path, List<PreviewFile>> previews = new HashMap<>();
    final Map<Path, RunSummary> trash = new HashMap<>();
    int lists;
    int historiesRead;
    String broken;
    boolean timeless;
    List<String> leftOut = List.of();

    /** An auto-encoder run that is done; loss falls from 1 by halves, the probes' PSNR rises by 1 dB a step. */
    Path add(String name, int minute, String lambda, int steps) {
        Path folder = FOLDER.resolve(name);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("width", "16");
        settings.put("lambda", lambda);
        settings.put("batch", "8");
        settings.put("learning_rate", "0.002");
        settings.put("seed", "1");
        settings.put("pictures", "24");
        runs.put(folder, new RunSummary(folder, name, Instant.parse("2026-01-02T03:00:00Z").plusSeconds(60L * minute),
                "kodak24", Stage.AUTO_ENCODER, "auto-encoder, width 16",
                new RunSummary.Progress(RunState.DONE, steps, steps, Map.of(), Map.of()), settings, "", false));
        measure(folder, steps);
        return folder;
    }

    /** As if a run had come so far. */
    void measure(Path folder, int steps) {
        long[] all = new long[steps];
        double[] loss = new double[steps];
        double[] psnr = new double[steps];
        for (int i = 0; i < steps; i++) {
            all[i] = i;
            loss[i] = Math.pow(0.5, i);
            psnr[i] = 20 + i;
        }
        histories.put(folder, new RunHistory(Map.of(Metric.TRANSFORM_LOSS, new RunHistory.Column(all, loss),
                Metric.PROBE_PSNR, new RunHistory.Column(all, psnr)), times(all)));
        Map<Metric, Double> last = new EnumMap<>(Metric.class);
        if (steps > 0) {
            last.put(Metric.TRANSFORM_LOSS, loss[steps - 1]);
            last.put(Metric.PROBE_PSNR, psnr[steps - 1]);
        }
        figures(folder, last, last);
    }

    /** Two seconds a step, unless this run is from before times were recorded. */
    private RunHistory.Column times(long[] steps) {
        return timeless ? RunHistory.NONE.seconds()
                : new RunHistory.Column(steps, Arrays.stream(steps).mapToDouble(step -> 2 * (step + 1)).toArray());
    }

    void figures(Path folder, Map<Metric, Double> last, Map<Metric, Double> best) {
        change(folder, run -> run.with(new RunSummary.Progress(run.state(), run.stepsDone(), run.steps(), last, best)));
    }

    void state(Path folder, RunState state, long done, long steps) {
        change(folder, run -> run.with(new RunSummary.Progress(state, done, steps, run.last(), run.best())));
    }

    void stage(Path folder, Stage stage) {
        change(folder, run -> new RunSummary(folder, run.name(), run.started(), run.data(), stage, run.system(),
                run.progress(), run.settings(), run.note(), run.star()));
    }

    private void change(Path folder, UnaryOperator<RunSummary> change) {
        runs.put(folder, change.apply(runs.get(folder)));
    }

    private void change(Path folder, String name, String note, boolean star) throws Problem {
        if (folder.getFileName().toString().equals(broken)) {
            throw new Problem("The run " + broken + " cannot be written.");
        }
        change(folder, run -> new RunSummary(folder, name == null ? run.name() : name, run.started(), run.data(),
                run.stage(), run.system(), run.progress(), run.settings(), note == null ? run.note() : note, star));
    }

    @Override
    public RunListing list(Path folder, Monitor monitor) throws Problem {
        lists++;
        if (folder.getFileName().toString().equals("locked")) {
            throw new Problem("The folder locked cannot be read.");
        }
        List<RunSummary> found = new ArrayList<>(runs.values());
        found.removeIf(run -> !run.folder().startsWith(folder));
        found.sort((a, b) -> b.started().compareTo(a.started()));
        return new RunListing(found, leftOut);
    }

    @Override
    public RunSummary summary(Path folder) throws Problem {
        if (!runs.containsKey(folder)) {
            throw new Problem("There is no run " + folder.getFileName() + ".");
        }
        return runs.get(folder);
    }

    @Override
    public RunHistory history(Path folder) {
        historiesRead++;
        return histories.get(folder);
    }

    @Override
    public RunDescription description(Path folder) {
        throw new UnsupportedOperationException("runs in memory have none");
    }

    @Override
    public Optional<RunSpeed> pace(Path folder) {
        return Optional.empty();
    }

    @Override
    public List<PreviewFile> previews(Path folder) {
        return previews.getOrDefault(folder, List.of());
    }

    @Override
    public void settle(Path folder) {
        throw new UnsupportedOperationException("runs in memory are never interrupted");
    }

    @Override
    public void rename(Path folder, String name) throws Problem {
        change(folder, name, null, runs.get(folder).star());
    }

    @Override
    public void note(Path folder, String note) throws Problem {
        change(folder, null, note, runs.get(folder).star());
    }

    @Override
    public void star(Path folder, boolean star) throws Problem {
        change(folder, null, null, star);
    }

    @Override
    public Trashed trash(Path folder) throws Problem {
        if (runs.get(folder).state() == RunState.RUNNING) {
            throw new Problem("The run " + runs.get(folder).name() + " is under way: stop it first.");
        }
        trash.put(folder, runs.remove(folder));
        return new Trashed(folder, FOLDER.resolve("Trash").resolve(folder.getFileName()));
    }

    @Override
    public void restore(Trashed trashed) throws Problem {
        if (broken != null && trashed.folder().endsWith(broken)) {
            throw new Problem("The run " + broken + " cannot be brought back.");
        }
        runs.put(trashed.folder(), trash.remove(trashed.folder()));
    }

    @Override
    public RunRecorder create(Path folder, RunDescription description, List<Picture> probes) {
        throw new AssertionError("the screen of runs starts none");
    }

    @Override
    public SavedRun reopen(Path folder) {
        throw new AssertionError("the screen of runs starts none");
    }

    @Override
    public Path newFolder(Path folder, String name) {
        throw new AssertionError("the screen of runs starts none");
    }

    @Override
    public Map<String, TrainedNetwork> networks(Path model) {
        throw new AssertionError("the screen of runs runs none");
    }
}
