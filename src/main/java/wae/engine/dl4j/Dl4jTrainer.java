package wae.engine.dl4j;

import org.nd4j.linalg.factory.Nd4j;
import wae.domain.machine.NativeLibraries;
import wae.domain.task.CancelledException;
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
            throw NativeLibraries.problem("Deeplearning4j", e);
        }
    }

    @Override
    public void requireReady() throws Problem {
        try {
            thread.call(() -> Nd4j.scalar(1f));
        } catch (CancelledException e) {
            throw e;
        } catch (LinkageError | OutOfMemoryError | RuntimeException e) { // ND4J wraps that it found no backend
            throw NativeLibraries.problem("Deeplearning4j", e);
        }
    }
}
