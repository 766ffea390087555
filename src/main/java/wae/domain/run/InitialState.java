package wae.domain.run;

import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.classification.SystemKind;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Requirement;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingState;

/** The state before a run's first step. */
final class InitialState {

    private InitialState() {
    }

    /**
     * The state before the first step.
     *
     * @param given networks of an earlier run by what they are, used as far as they fit; empty for random initial weights
     * @throws IllegalArgumentException with one sentence, if what is given is not made for these settings
     */
    static TrainingState of(TrainingSettings settings, Map<String, TrainedNetwork> given) {
        if (settings instanceof AutoEncoderSettings autoEncoder) {
            TrainingState anew = TrainingState.initial(autoEncoder);
            return given.isEmpty() ? anew : continued(anew, given);
        }
        ClassifierSettings classifier = (ClassifierSettings) settings;
        Map<String, TrainedNetwork> fitting = fitting(classifier, given);
        Requirement.that(classifier.kind() != SystemKind.WAE || classifier.stage() != Stage.CLASSIFIER
                        || fitting.containsKey(TrainingState.ENCODER) || fitting.containsKey(TrainingState.CLASSIFIER),
                "WAE's classifier needs an encoder that was trained before: choose a run or model to initialise from.");
        return TrainingState.initial(classifier, fitting);
    }

    /** A run gives its encoder to any system, its classifier only to the same one. */
    private static Map<String, TrainedNetwork> fitting(ClassifierSettings settings, Map<String, TrainedNetwork> given) {
        Map<String, TrainedNetwork> fitting = new LinkedHashMap<>(given);
        TrainedNetwork classifier = given.get(TrainingState.CLASSIFIER);
        if (classifier != null && given.containsKey(TrainingState.ENCODER)
                && !classifier.plan().layers().equals(settings.system().plan().layers())) {
            fitting.remove(TrainingState.CLASSIFIER);
        }
        if (settings.kind() != SystemKind.WAE) {
            fitting.remove(TrainingState.DECODER); // it would not fit to a split that learns from labels alone
        }
        return fitting;
    }

    private static TrainingState continued(TrainingState anew, Map<String, TrainedNetwork> given) {
        return TrainingState.of(0, same(TrainingState.ENCODER, anew, given), same(TrainingState.DECODER, anew, given),
                new float[0]);
    }

    private static TrainedNetwork same(String name, TrainingState anew, Map<String, TrainedNetwork> given) {
        TrainedNetwork network = given.get(name);
        Requirement.that(network != null, "The run or model to initialise from has no " + name + ".");
        NetworkPlan plan = anew.network(name).plan();
        Requirement.that(network.plan().layers().equals(plan.layers()), "The " + name
                + " to initialise from has another width or kind of decoder than these settings.");
        return network;
    }
}
