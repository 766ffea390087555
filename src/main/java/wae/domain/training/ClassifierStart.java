package wae.domain.training;

import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.TrainedNetwork;

/** Initial weights of a classifier. */
final class ClassifierStart {

    private final ClassifierSettings settings;
    private final ClassifierSystem system;
    private final Map<String, TrainedNetwork> given;

    ClassifierStart(ClassifierSettings settings, Map<String, TrainedNetwork> given) {
        this.settings = settings;
        this.system = settings.system();
        this.given = given;
    }

    TrainingState state() {
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        networks.put(TrainingState.CLASSIFIER, classifier());
        TrainedNetwork decoder = given.get(TrainingState.DECODER);
        if (decoder != null && system.kind().isAccelerated()) {
            networks.put(TrainingState.DECODER, decoder);
        } else if (settings.hasDecoder()) {
            NetworkPlan plan = settings.decoderPlan();
            networks.put(TrainingState.DECODER, new TrainedNetwork(plan,
                    Initialiser.he(plan, settings.picture().half(), settings.seed() + 1)));
        }
        return new TrainingState(0, networks, new float[0]);
    }

    private TrainedNetwork classifier() {
        TrainedNetwork before = given.get(TrainingState.CLASSIFIER);
        TrainedNetwork first = before == null ? fresh() : checked(before);
        TrainedNetwork encoder = given.get(TrainingState.ENCODER);
        boolean learnedSplit = system.kind().isAccelerated() && settings.kind() != SystemKind.WAVELET;
        return encoder == null || !learnedSplit ? first
                : new TrainedNetwork(first.plan(), EncoderWithin.replaced(first.weights(), encoder));
    }

    private TrainedNetwork fresh() {
        return new TrainedNetwork(system.plan(), system.withFixed(
                Initialiser.he(system.plan(), system.networkInput(), settings.seed())));
    }

    private TrainedNetwork checked(TrainedNetwork before) {
        NetworkPlan plan = before.plan();
        boolean same = system.kind().isPruned() ? plan.outputs().equals(system.plan().outputs())
                : plan.layers().equals(system.plan().layers());
        Requirement.that(same, "The initial weights belong to " + plan.name() + ", not to " + system.name() + ".");
        Requirement.that(plan.shapes(system.networkInput()).get(Backbone.SCORES).channels() == settings.classes(),
                "The initial weights are for another number of classes than " + settings.classes() + ".");
        Parameters.of(plan, system.networkInput()).forEach((name, shape) -> Requirement.that(
                before.weights().get(name).shape().equals(shape),
                "The initial weights are for images of another size than " + system.picture() + "."));
        return new TrainedNetwork(plan.named(system.name()), before.weights());
    }
}
