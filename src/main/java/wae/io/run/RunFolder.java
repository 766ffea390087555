package wae.io.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.run.Preview;
import wae.domain.run.RunDescription;
import wae.domain.run.RunRecorder;
import wae.domain.run.RunState;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;
import wae.io.file.GuardedFolder;

/** A run's folder while the run is active. */
final class RunFolder implements RunRecorder {

    static final String METRICS = "metrics.csv";

    /**
     * A folder and what belongs to it.
     *
     * @param json        what the run is
     * @param models      writes the networks
     * @param checkpoints of the run
     * @param figures     measured so far
     * @param measured    what counts of metrics.csv
     */
    record Parts(Path folder, RunDescription description, RunJson json, RunModels models,
                 Checkpoints checkpoints, Figures figures, MetricsReader measured) {
    }

    private final Parts parts;
    private final RunLock lock;
    private final MetricsFile metrics;
    private final TensorBoardEvents events;
    private final PreviewFiles previews;
    private RunJson json;
    private long bestStep;
    private double seconds;

    /** @param lock that is let go of in the end */
    RunFolder(Parts parts, RunLock lock, long step) throws Problem {
        this.parts = parts;
        this.lock = lock;
        this.previews = new PreviewFiles(parts.folder());
        this.json = parts.json();
        this.bestStep = json.progress().bestStep();
        List<Metric> columns = columns(parts.description());
        this.metrics = new MetricsFile(GuardedFolder.of(parts.folder()).own(METRICS), columns, parts.measured());
        this.events = new TensorBoardEvents(parts.folder(), Clock.systemUTC());
        if (step > 0) {
            events.resumedAt(step);
        }
        seconds = parts.measured().history().secondsAt(step - 1.0);
        describe(RunState.RUNNING, step);
    }

    /** Columns of metrics.csv beside the step. */
    static List<Metric> columns(RunDescription description) {
        List<Metric> columns = new ArrayList<>(description.settings().metrics());
        columns.addAll(description.settings().validationMetrics());
        return columns;
    }

    @Override
    public void append(StepFigures figures, double now) throws Problem {
        metrics.append(figures, now);
        seconds = now;
        parts.figures().add(figures);
        Map<String, Double> tagged = new LinkedHashMap<>();
        figures.values().forEach((metric, value) ->
                tagged.put((metric.isValidation() ? "validation/" : "training/") + metric.column(), value));
        events.scalars(figures.step(), tagged);
    }

    @Override
    public void skipped(List<String> all) {
        json = json.with(json.data().withSkipped(all));
    }

    @Override
    public void preview(Preview preview) throws Problem {
        for (PreviewFiles.Saved saved : previews.write(preview)) {
            events.picture(preview.step(), "probe " + (saved.probe() + 1) + "/" + saved.panel().suffix(), saved.png(),
                    saved.width(), saved.height());
        }
    }

    /** The lines that lead to a state are there before it, and a state before what says that it is there. */
    @Override
    public void checkpoint(TrainingState state, boolean best) throws Problem {
        metrics.force();
        events.flush();
        parts.checkpoints().write(state);
        parts.models().write(parts.folder(), parts.description(), state);
        bestStep = best ? state.step() : bestStep;
        describe(RunState.RUNNING, state.step());
        parts.checkpoints().prune(bestStep);
    }

    private void describe(RunState state, long step) throws Problem {
        Double time = parts.measured().hasTimes() ? (Double) (Math.round(1000 * seconds) / 1000.0) : json.progress().seconds();
        describe(new RunJson.Progress(state.word(), step, time, bestStep));
    }

    private void describe(RunJson.Progress progress) throws Problem {
        json = json.with(progress, parts.figures());
        json.write(parts.folder());
    }

    @Override
    public void end(RunState how) throws Problem {
        metrics.force();
        describe(json.progress().with(how));
    }

    @Override
    public void close() throws Problem {
        try (lock; events) {
            metrics.close();
        }
    }
}
