package wae.engine.dl4j;

import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.TrainingSettings;

/** DL4J's rules by which weights follow gradients, at the settings' rate. */
final class Updaters {

    private Updaters() {
    }

    static IUpdater of(AutoEncoderSettings settings) {
        return new Adam.Builder().learningRateSchedule(new RateSchedule(settings)).build();
    }

    static IUpdater of(ClassifierSettings settings) {
        return switch (settings.get(TrainingSettings.OPTIMISER)) {
            case ADAM -> new Adam.Builder().learningRateSchedule(new RateSchedule(settings)).build();
            case SGD -> new Nesterovs.Builder().learningRateSchedule(new RateSchedule(settings))
                    .momentum(settings.get(ClassifierSettings.MOMENTUM)).build();
        };
    }
}
