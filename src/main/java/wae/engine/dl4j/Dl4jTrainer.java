package wae.engine.dl4j;

import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Trainer;
import wae.domain.training.Training;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingState;

/** Trains as DL4J computation graphs, on the engine's thread. */
public final class Dl4jTrainer implements Trainer {

    private final EngineThread thread;

    /** A trainer on an engine's thread. */
    public Dl4jTrainer(Dl4jEngine engine) {
        this.thread = engine.thread();
    }

    @Override
    public Training start(TrainingSettings settings, TrainingState state, int threads) throws Problem {
        try {
            return thread.call(threads, () -> settings instanceof AutoEncoderSettings autoEncoder
                    ? new Dl4jAutoEncoderTraining(thread, threads, autoEncoder, state)
                    : new Dl4jClassifierTraining(thread, threads, (ClassifierSettings) settings, state));
        } catch (LinkageError | OutOfMemoryError e) {
            throw new Problem("Deeplearning4j cannot train on this machine: " + e.getMessage(), e);
        }
    }
}
