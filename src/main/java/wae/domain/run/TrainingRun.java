package wae.domain.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import wae.domain.network.NetworkEngine;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Trainer;
import wae.domain.training.Training;
import wae.domain.training.TrainingBatches;
import wae.domain.training.TrainingLoop;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;
import wae.domain.training.Validation;

/** One sitting of a run: trains, looks, measures and writes everything down. */
final class TrainingRun {

    /**
     * What a sitting works with.
     *
     * @param trainer    takes the steps
     * @param engine     runs copies of the networks, to look and to measure
     * @param batches    to learn from
     * @param validation measures a state on held-out pictures, empty for an auto-encoder
     * @param keeping    how often states are kept
     * @param signal     of the user
     * @param listener   is told
     */
    record Parts(Trainer trainer, NetworkEngine engine, TrainingBatches batches, Optional<Validation> validation,
                 CheckpointPolicy keeping, TrainingSignal signal, RunListener listener) {
    }

    private final Parts parts;
    private final SavedRun kept;
    private final TrainingSettings settings;
    private final int threads;
    private final RunTimes times = new RunTimes();
    private final PreviewScheduler looking;
    private final CheckpointScheduler keeping;
    private final long passSteps;
    private double best;
    private long keptLook = -1;
    private long written = -1;

    /**
     * A sitting that has not begun.
     *
     * @param kept where it begins, and what writes it down
     */
    TrainingRun(Parts parts, SavedRun kept) {
        this.parts = parts;
        this.kept = kept;
        this.settings = kept.description().settings();
        this.threads = kept.description().threads();
        this.best = kept.best();
        this.looking = new PreviewScheduler(settings.steps(), kept.state().step());
        int batch = settings.batch();
        this.passSteps = Math.max(1, (parts.batches().pictures() + batch - 1L) / batch);
        this.keeping = new CheckpointScheduler(parts.keeping(), passSteps);
    }

    /**
     * Runs until all steps are done or the signal says stop; either way the last state is kept then.
     *
     * @throws Problem with what was kept last still there
     */
    void run() throws Problem {
        TrainingState first = kept.state();
        try (Training training = parts.trainer().start(settings, first, threads)) {
            if (first.step() == 0) {
                begin(first);
            } else {
                look(first).ifPresent(look -> parts.listener().previewed(look.preview())); // the engine starts here
            }
            timeLook(first);
            try {
                new TrainingLoop(settings, parts.batches(), parts.signal()).run(training, first.step(), this::stepped);
            } catch (Problem problem) {
                keepBehind(training.state(), problem);
                throw problem;
            }
            end(training.state(), first.step());
            parts.listener().spent(times.costs());
        }
    }

    /** What was learned before something went wrong, unless that is in the figures or in writing them down. */
    private void keepBehind(TrainingState last, Problem problem) {
        if (written == last.step() && keeping.isBehind(last.step())) {
            try {
                keep(last, Map.of());
            } catch (Problem second) {
                problem.addSuppressed(second);
            }
        }
    }

    /** A run that was stopped is looked at and kept as it stands; one that was left stays without an end. */
    private void end(TrainingState last, long from) throws Problem {
        boolean done = last.step() == settings.steps();
        if (!done && last.step() > from && keptLook < last.step()) {
            show(lookInTheEnd(last)); // it was stopped while it held
        }
        if (keeping.isBehind(last.step())) {
            keep(last, Map.of());
        }
        if (done || !parts.signal().isLeft()) {
            kept.recorder().end(done ? RunState.DONE : RunState.STOPPED);
        }
    }

    /** What there is before the first step; engines start here, so its time counts for nothing. */
    private void begin(TrainingState first) throws Problem {
        show(look(first));
        kept.recorder().keep(first, false);
        keeping.kept(0);
        parts.listener().kept(0);
    }

    /** How long a look takes once the engine has started, so that the first one can be paced. */
    private void timeLook(TrainingState state) throws Problem {
        if (settings.seesProbes()) {
            long start = System.nanoTime();
            look(state);
            looking.expects(System.nanoTime() - start);
        }
    }

    private void show(Optional<ProbePreview> look) throws Problem {
        if (look.isPresent()) {
            keep(look.get());
            parts.listener().previewed(look.get().preview());
        }
    }

    private void keep(ProbePreview look) throws Problem {
        kept.recorder().preview(look.preview());
        keptLook = look.preview().step();
    }

    private void stepped(TrainingStatus inSitting, Training training) throws Problem {
        times.trained(inSitting);
        TrainingStatus status = inSitting.after(kept.seconds());
        parts.listener().stepped(status);
        if (!status.figures().isFinite()) {
            kept.recorder().append(status.figures(), status.seconds());
            return;
        }
        Behind behind = new Behind(status.stepsDone(), training);
        behind.lookPaced();
        behind.validate();
        boolean last = status.stepsDone() == settings.steps();
        boolean keeps = last || keeping.isDue(status.stepsDone()) || isBest(behind.measured);
        if (last || parts.signal().isStopped()) {
            behind.lookInTheEnd();
        } else if (keeps) {
            behind.lookForKeeping();
        }
        kept.recorder().append(with(status.figures(), behind.measured), status.seconds());
        written = status.stepsDone();
        if (!behind.measured.isEmpty()) {
            parts.listener().validated(new StepFigures(status.figures().step(), behind.measured));
        }
        if (keeps) {
            keep(behind.state(), behind.measured);
        }
        if (behind.copy != null) {
            parts.listener().spent(times.costs());
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

    private void keep(TrainingState state, Map<Metric, Double> measured) throws Problem {
        long start = System.nanoTime();
        double value = deciding(measured);
        boolean isBest = settings.decidingMetric().isBetter(value, best);
        if (isBest) {
            best = value;
        }
        kept.recorder().keep(state, isBest);
        keeping.kept(state.step());
        times.kept(System.nanoTime() - start);
        parts.listener().kept(state.step());
    }

    private Optional<ProbePreview> look(TrainingState state) throws Problem {
        return ProbePreview.at(state, kept.probes(), settings.lambda(), parts.engine(), threads);
    }

    private Optional<ProbePreview> lookInTheEnd(TrainingState state) throws Problem {
        return settings.seesProbes() ? look(state) : Optional.empty();
    }

    /** What happens behind one step, on one copy of its state. */
    private final class Behind {

        private final long done;
        private final Training training;
        private final Map<Metric, Double> measured = new EnumMap<>(Metric.class);
        private TrainingState copy;

        Behind(long done, Training training) {
            this.done = done;
            this.training = training;
        }

        TrainingState state() {
            if (copy == null) {
                copy = training.state();
            }
            return copy;
        }

        void lookPaced() throws Problem {
            boolean holds = parts.signal().isPaused(); // then no step waits for it
            boolean sees = settings.seesProbes() && !kept.probes().isEmpty() && done < settings.steps();
            if (!sees || !holds && !looking.allows(times.worked())) {
                return;
            }
            long start = System.nanoTime();
            Optional<ProbePreview> look = look(state());
            if (look.isPresent()) {
                if (looking.keeps(done)) {
                    keep(look.get());
                    looking.kept(done);
                }
                parts.listener().previewed(look.get().preview());
                measured.putAll(look.get().figures());
            }
            if (!holds) {
                looking.looked(System.nanoTime() - start);
                times.looked(System.nanoTime() - start);
            }
        }

        /** No step waits for it any more. */
        void lookInTheEnd() throws Problem {
            Optional<ProbePreview> look = TrainingRun.this.lookInTheEnd(state());
            show(look);
            look.ifPresent(seen -> measured.putAll(seen.figures()));
        }

        /** Says whether this is the best state, where nothing else does. */
        void lookForKeeping() throws Problem {
            if (measured.isEmpty() && parts.validation().isEmpty()) {
                long start = System.nanoTime();
                look(state()).ifPresent(look -> measured.putAll(look.figures()));
                times.validated(System.nanoTime() - start);
            }
        }

        /** Whoever stops does not wait for it, but for the one of a run that is done. */
        void validate() throws Problem {
            long every = settings.validateEvery() > 0 ? settings.validateEvery() : passSteps;
            boolean last = done == settings.steps();
            if (parts.validation().isPresent() && (done % every == 0 || last)) {
                long start = System.nanoTime();
                measured.putAll(parts.validation().get().measure(state(), () -> last || !parts.signal().isStopped()));
                times.validated(System.nanoTime() - start);
            }
        }
    }
}
