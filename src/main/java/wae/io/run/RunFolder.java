package wae.io.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.run.Preview;
import wae.domain.run.RunDescription;
import wae.domain.run.RunRecorder;
import wae.domain.run.RunState;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;

/** A run's folder while the run goes on. */
final class RunFolder implements RunRecorder {

    static final String METRICS = "metrics.csv";

    /**
     * A folder and what belongs to it.
     *
     * @param json        what the run is
     * @param models      writes the networks
     * @param checkpoints of the run
     * @param figures     measured so far
     * @param measured    what metrics.csv holds that counts
     */
    record Parts(Path folder, RunDescription description, ObjectNode json, RunModels models,
                 Checkpoints checkpoints, Figures figures, MetricsReader measured) {
    }

    private final Parts parts;
    private final RunLock lock;
    private final MetricsFile metrics;
    private final TensorBoardEvents events;
    private final PreviewFiles previews;
    private long bestStep;
    private double seconds;

    /** @param lock that is let go of in the end */
    RunFolder(Parts parts, RunLock lock, long step) throws Problem {
        this.parts = parts;
        this.lock = lock;
        this.previews = new PreviewFiles(parts.folder());
        this.bestStep = parts.json().path(RunJson.BEST_STEP).asLong();
        List<Metric> columns = columns(parts.description());
        this.metrics = new MetricsFile(parts.folder().resolve(METRICS), columns, parts.measured());
        this.events = new TensorBoardEvents(parts.folder(), Clock.systemUTC());
        if (step > 0) {
            events.resumedAt(step);
        }
        seconds = parts.measured().history().secondsAt(step - 1.0);
        describe(RunState.RUNNING, step);
    }

    /** What metrics.csv holds beside the step. */
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
        parts.json().put(RunJson.STEPS_DONE, step).put(RunJson.BEST_STEP, bestStep);
        if (parts.measured().hasTimes()) {
            parts.json().put(RunJson.SECONDS, Math.round(1000 * seconds) / 1000.0);
        }
        describe(state);
    }

    private void describe(RunState state) throws Problem {
        parts.json().put(RunJson.STATE, state.word());
        parts.figures().write(parts.json());
        RunJson.write(parts.folder(), parts.json());
    }

    @Override
    public void end(RunState how) throws Problem {
        metrics.force();
        describe(how);
    }

    @Override
    public void close() throws Problem {
        try (lock; events) {
            metrics.close();
        }
    }
}
