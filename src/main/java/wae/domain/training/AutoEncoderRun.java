package wae.domain.training;

import java.util.function.Consumer;
import wae.domain.task.Problem;

/** Trains an auto-encoder from the first step and writes the run down: every step's figures, and the weights now and then. */
public final class AutoEncoderRun {

    private static final long KEEP_EVERY_NANOS = 5L * 60 * 1_000_000_000;

    private final AutoEncoderTrainer trainer;
    private final PatchSource patches;
    private final RunDescription description;
    private long keptAt = System.nanoTime();
    private long keptStep;

    /** A run that has not begun. */
    public AutoEncoderRun(AutoEncoderTrainer trainer, PatchSource patches, RunDescription description) {
        this.trainer = trainer;
        this.patches = patches;
        this.description = description;
    }

    /**
     * Runs until all steps are done or the signal says stop; either way the recorder has kept the last state then.
     *
     * @param watcher told of every step, on this thread
     * @throws Problem with what was kept last still there
     */
    public void run(RunRecorder recorder, TrainingSignal signal, Consumer<TrainingStatus> watcher) throws Problem {
        AutoEncoderSettings settings = description.settings();
        TrainingState first = TrainingState.initial(settings);
        try (AutoEncoderTraining training = trainer.start(settings, first, description.threads())) {
            recorder.keep(first);
            new TrainingLoop(settings, patches, signal).run(training, first.step(), (status, now) -> {
                recorder.append(status.figures());
                watcher.accept(status);
                if (status.figures().isFinite() && System.nanoTime() - keptAt > KEEP_EVERY_NANOS) {
                    keep(recorder, now);
                }
            });
            keep(recorder, training);
        }
    }

    private void keep(RunRecorder recorder, AutoEncoderTraining training) throws Problem {
        TrainingState state = training.state();
        if (state.step() > keptStep) {
            recorder.keep(state);
            keptStep = state.step();
        }
        keptAt = System.nanoTime();
    }
}
