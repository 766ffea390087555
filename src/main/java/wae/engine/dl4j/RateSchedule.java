package wae.engine.dl4j;

import org.nd4j.linalg.schedule.ISchedule;
import wae.domain.training.TrainingSettings;

/** The settings' learning rate where DL4J asks for it. */
final class RateSchedule implements ISchedule {

    private static final long serialVersionUID = 1L;

    private final transient TrainingSettings settings;

    RateSchedule(TrainingSettings settings) {
        this.settings = settings;
    }

    @Override
    public double valueAt(int iteration, int epoch) {
        return settings.learningRate(iteration);
    }

    @Override
    public ISchedule clone() {
        return this; // immutable
    }
}
