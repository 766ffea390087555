package wae.engine.dl4j;

import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderTrainer;
import wae.domain.training.AutoEncoderTraining;
import wae.domain.training.TrainingState;

/** Trains auto-encoders as DL4J computation graphs, on the engine's thread. */
public final class Dl4jAutoEncoderTrainer implements AutoEncoderTrainer {

    private final EngineThread thread;

    /** A trainer on an engine's thread. */
    public Dl4jAutoEncoderTrainer(Dl4jEngine engine) {
        this.thread = engine.thread();
    }

    @Override
    public AutoEncoderTraining start(AutoEncoderSettings settings, TrainingState state, int threads) throws Problem {
        try {
            return thread.call(threads, () -> new Dl4jAutoEncoderTraining(thread, threads, settings, state));
        } catch (LinkageError | OutOfMemoryError e) {
            throw new Problem("Deeplearning4j cannot train on this machine: " + e.getMessage(), e);
        }
    }
}
