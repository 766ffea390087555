package wae.domain.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.network.NetworkEngine;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Trainer;
import wae.domain.training.Training;
import wae.domain.training.TrainingBatches;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingLoop;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;
import wae.domain.training.Validation;

/** One session of a run: trains, renders previews, validates, saves checkpoints and records everything. */
final class TrainingRun {

    /**
     * What a session works with.
     *
     * @param trainer    takes the steps
     * @param engine     runs copies of the networks, for previews and validation
     * @param data       that the batches are drawn from
     * @param batches    to learn from
     * @param validation measures a state on held-out pictures, empty for an auto-encoder
     * @param policy     how often checkpoints are saved
     * @param signal     of the user
     * @param listener   is told
     */
    record Parts(Trainer trainer, NetworkEngine engine, TrainingData data, TrainingBatches batches,
                 Optional<Validation> validation, CheckpointPolicy policy, TrainingSignal signal, RunListener listener) {
    }

    private final Parts parts;
    private final SavedRun saved;
    private final TrainingSettings settings;
    private final int threads;
    private final RunTimes times = new RunTimes();
    private final PreviewScheduler previews;
    private final CheckpointScheduler checkpoints;
    private final long stepsPerEpoch;
    private double best;
    private long savedPreview = -1;
    private long written = -1;
    private int skipped;

    /**
     * A session that has not begun.
     *
     * @param saved where it starts, and what records it
     */
    TrainingRun(Parts parts, SavedRun saved) {
        this.parts = parts;
        this.saved = saved;
        this.settings = saved.description().settings();
        this.threads = saved.description().threads();
        this.best = saved.best();
        this.previews = new PreviewScheduler(settings.steps(), saved.state().step());
        int batch = settings.batch();
        this.stepsPerEpoch = Math.max(1, (parts.data().pictures() + batch - 1L) / batch);
        this.checkpoints = new CheckpointScheduler(parts.policy(), stepsPerEpoch);
    }

    /**
     * Runs until all steps are done or the signal says stop; either way the last state is saved then.
     *
     * @throws Problem the last checkpoint is still there then
     */
    void run() throws Problem {
        TrainingState first = saved.state();
        try (Training training = parts.trainer().start(settings, first, threads)) {
            if (first.step() == 0) {
                begin(first);
            } else {
                preview(first).ifPresent(rendered -> parts.listener().previewed(rendered.preview())); // the engine starts here
            }
            timePreview(first);
            try {
                new TrainingLoop(settings, parts.batches(), parts.signal()).run(training, first.step(), this::stepped);
            } catch (Problem problem) {
                saveLast(training.state(), problem);
                throw problem;
            }
            tellSkipped();
            end(training.state(), first.step());
            parts.listener().spent(times.costs());
        }
    }

    /** What was learned before something went wrong, unless that is in the figures or in writing them down. */
    private void saveLast(TrainingState last, Problem problem) {
        if (written == last.step() && checkpoints.isUnsaved(last.step())) {
            try {
                save(last, Map.of());
            } catch (Problem second) {
                problem.addSuppressed(second);
            }
        }
    }

    /** A run that was stopped gets a preview and a checkpoint of its last state; an interrupted one is not marked as ended. */
    private void end(TrainingState last, long from) throws Problem {
        boolean done = last.step() == settings.steps();
        if (!done && last.step() > from && savedPreview < last.step()) {
            show(lastPreview(last)); // it was stopped while paused
        }
        if (checkpoints.isUnsaved(last.step())) {
            save(last, Map.of());
        }
        if (done || !parts.signal().isInterrupted()) {
            saved.recorder().end(done ? RunState.DONE : RunState.STOPPED);
        }
    }

    /** What there is before the first step; engines start here, so its time counts for nothing. */
    private void begin(TrainingState first) throws Problem {
        show(preview(first));
        saved.recorder().checkpoint(first, false);
        checkpoints.saved(0);
        parts.listener().checkpointed(0);
    }

    /** How long a preview takes once the engine has started, so that the first one can be scheduled. */
    private void timePreview(TrainingState state) throws Problem {
        if (settings.seesProbes()) {
            long start = System.nanoTime();
            preview(state);
            previews.expects(System.nanoTime() - start);
        }
    }

    private void show(Optional<ProbePreview> preview) throws Problem {
        if (preview.isPresent()) {
            save(preview.get());
            parts.listener().previewed(preview.get().preview());
        }
    }

    private void save(ProbePreview preview) throws Problem {
        saved.recorder().preview(preview.preview());
        savedPreview = preview.preview().step();
    }

    private void stepped(TrainingStatus inSession, Training training) throws Problem {
        times.trained(inSession);
        TrainingStatus status = inSession.after(saved.seconds());
        tellSkipped();
        parts.listener().stepped(status);
        if (!status.figures().isFinite()) {
            saved.recorder().append(status.figures(), status.seconds());
            return;
        }
        AfterStep after = new AfterStep(status.stepsDone(), training);
        after.scheduledPreview();
        after.validate();
        boolean last = status.stepsDone() == settings.steps();
        boolean saves = last || checkpoints.isDue(status.stepsDone()) || isBest(after.measured);
        if (last || parts.signal().isStopped()) {
            after.lastPreview();
        } else if (saves) {
            after.measureForCheckpoint();
        }
        saved.recorder().append(with(status.figures(), after.measured), status.seconds());
        written = status.stepsDone();
        if (!after.measured.isEmpty()) {
            parts.listener().validated(new StepFigures(status.figures().step(), after.measured));
        }
        if (saves) {
            save(after.state(), after.measured);
        }
        if (after.copy != null) {
            parts.listener().spent(times.costs());
        }
    }

    /** Images that turned out to be damaged when they were wanted. */
    private void tellSkipped() {
        if (parts.data().skippedCount() != skipped) {
            List<String> all = parts.data().skipped();
            skipped = all.size();
            saved.recorder().skipped(all);
            parts.listener().skipped(all);
        }
    }

    private static StepFigures with(StepFigures figures, Map<Metric, Double> measured) {
        Map<Metric, Double> all = new EnumMap<>(Metric.class);
        all.putAll(figures.values());
        all.putAll(measured);
        return new StepFigures(figures.step(), all);
    }

    private boolean isBest(Map<Metric, Double> measured) {
        return parts.validation().isPresent() && settings.decidingMetric().isBetter(deciding(measured), best);
    }

    private double deciding(Map<Metric, Double> measured) {
        return measured.getOrDefault(settings.decidingMetric(), Double.NaN);
    }

    private void save(TrainingState state, Map<Metric, Double> measured) throws Problem {
        long start = System.nanoTime();
        double value = deciding(measured);
        boolean isBest = settings.decidingMetric().isBetter(value, best);
        if (isBest) {
            best = value;
        }
        saved.recorder().checkpoint(state, isBest);
        checkpoints.saved(state.step());
        times.checkpointed(System.nanoTime() - start);
        parts.listener().checkpointed(state.step());
    }

    private Optional<ProbePreview> preview(TrainingState state) throws Problem {
        return ProbePreview.at(state, saved.probes(), settings.lambda(), parts.engine(), threads);
    }

    private Optional<ProbePreview> lastPreview(TrainingState state) throws Problem {
        return settings.seesProbes() ? preview(state) : Optional.empty();
    }

    /** What happens after one step, on one copy of its state. */
    private final class AfterStep {

        private final long done;
        private final Training training;
        private final Map<Metric, Double> measured = new EnumMap<>(Metric.class);
        private TrainingState copy;

        AfterStep(long done, Training training) {
            this.done = done;
            this.training = training;
        }

        TrainingState state() {
            if (copy == null) {
                copy = training.state();
            }
            return copy;
        }

        void scheduledPreview() throws Problem {
            boolean paused = parts.signal().isPaused(); // then no step waits for it
            boolean sees = settings.seesProbes() && !saved.probes().isEmpty() && done < settings.steps();
            if (!sees || !paused && !previews.allows(times.worked())) {
                return;
            }
            long start = System.nanoTime();
            Optional<ProbePreview> preview = preview(state());
            if (preview.isPresent()) {
                if (previews.isToSave(done)) {
                    save(preview.get());
                    previews.saved(done);
                }
                parts.listener().previewed(preview.get().preview());
                measured.putAll(preview.get().figures());
            }
            if (!paused) {
                previews.rendered(System.nanoTime() - start);
                times.previewed(System.nanoTime() - start);
            }
        }

        /** No step waits for it any more. */
        void lastPreview() throws Problem {
            Optional<ProbePreview> preview = TrainingRun.this.lastPreview(state());
            show(preview);
            preview.ifPresent(seen -> measured.putAll(seen.figures()));
        }

        /** Says whether this is the best state, where nothing else does. */
        void measureForCheckpoint() throws Problem {
            if (measured.isEmpty() && parts.validation().isEmpty()) {
                long start = System.nanoTime();
                preview(state()).ifPresent(rendered -> measured.putAll(rendered.figures()));
                times.validated(System.nanoTime() - start);
            }
        }

        /** Whoever stops does not wait for it, but for the one of a run that is done. */
        void validate() throws Problem {
            long every = settings.validateEvery() > 0 ? settings.validateEvery() : stepsPerEpoch;
            boolean last = done == settings.steps();
            if (parts.validation().isPresent() && (done % every == 0 || last)) {
                long start = System.nanoTime();
                measured.putAll(parts.validation().get().measure(state(), () -> last || !parts.signal().isStopped()));
                times.validated(System.nanoTime() - start);
            }
        }
    }
}
