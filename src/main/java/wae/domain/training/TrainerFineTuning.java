package wae.domain.training;

import java.util.Map;
import wae.domain.network.TrainedNetwork;
import wae.domain.pruning.FineTuning;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Trains a pruned classifier on by the settings' steps, each time with fresh moving averages, a learning rate that
 * starts anew, and the batches come after those of the time before.
 */
public final class TrainerFineTuning implements FineTuning {

    private final Trainer trainer;
    private final ClassifierSettings settings;
    private final TrainingBatches batches;
    private final int threads;
    private long drawn;

    /**
     * A fine-tuning that has not begun.
     *
     * @param settings of a pruned system; its steps are those of one time
     * @param batches  for these settings
     */
    public TrainerFineTuning(Trainer trainer, ClassifierSettings settings, TrainingBatches batches, int threads) {
        this.trainer = trainer;
        this.settings = settings;
        this.batches = batches;
        this.threads = threads;
    }

    @Override
    public TrainedNetwork tuned(TrainedNetwork network, Monitor monitor) throws Problem {
        TrainingState start = TrainingState.initial(settings, Map.of(TrainingState.CLASSIFIER, network));
        try (Training training = trainer.start(settings, start, threads)) {
            new TrainingLoop(settings, from(drawn), new TrainingSignal()).run(training, 0,
                    (status, now) -> {
                        monitor.check();
                        monitor.progress((double) status.stepsDone() / status.steps());
                    });
            drawn += settings.steps();
            TrainedNetwork tuned = training.state().network(TrainingState.CLASSIFIER);
            return new TrainedNetwork(network.plan(), tuned.weights());
        }
    }

    private TrainingBatches from(long first) {
        return step -> batches.draw(first + step);
    }
}
