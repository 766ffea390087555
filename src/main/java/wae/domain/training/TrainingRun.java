package wae.domain.training;

import java.util.function.Consumer;
import wae.domain.task.Problem;

/** Trains and writes the run down: every step's figures, and the weights now and then. */
public final class TrainingRun {

    private static final long KEEP_EVERY_NANOS = 5L * 60 * 1_000_000_000;

    private final Trainer trainer;
    private final TrainingBatches batches;
    private final RunDescription description;
    private long keptAt = System.nanoTime();
    private long keptStep;

    /** A run that has not begun. */
    public TrainingRun(Trainer trainer, TrainingBatches batches, RunDescription description) {
        this.trainer = trainer;
        this.batches = batches;
        this.description = description;
    }

    /**
     * Runs until all steps are done or the signal says stop; either way the recorder has kept the last state then.
     *
     * @param first   where it begins; what it has then is kept at once
     * @param watcher told of every step, on this thread
     * @throws Problem with what was kept last still there
     */
    public void run(TrainingState first, RunRecorder recorder, TrainingSignal signal,
            Consumer<TrainingStatus> watcher) throws Problem {
        TrainingSettings settings = description.settings();
        keptStep = first.step();
        try (Training training = trainer.start(settings, first, description.threads())) {
            recorder.keep(first);
            new TrainingLoop(settings, batches, signal).run(training, first.step(), (status, now) -> {
                recorder.append(status.figures());
                watcher.accept(status);
                if (status.figures().isFinite() && System.nanoTime() - keptAt > KEEP_EVERY_NANOS) {
                    keep(recorder, now);
                }
            });
            keep(recorder, training);
        }
    }

    private void keep(RunRecorder recorder, Training training) throws Problem {
        TrainingState state = training.state();
        if (state.step() > keptStep) {
            recorder.keep(state);
            keptStep = state.step();
        }
        keptAt = System.nanoTime();
    }
}
