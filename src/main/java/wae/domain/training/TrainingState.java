package wae.domain.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;

/**
 * All that a training needs to go on bitwise as if it had never stopped. The pictures of a step, and what else is random
 * in it, depend on the seed and the step alone, so no random state is kept.
 *
 * @param step     steps done
 * @param networks by what they are: {@link #ENCODER}, {@link #DECODER}, {@link #CLASSIFIER}; an accelerated classifier
 *                 holds its encoder within itself, see {@link EncoderWithin}; their plans are what is trained, and a
 *                 network that a stage does not train is handed on
 * @param updater  the engine's moving averages, as it laid them out; empty before the first step
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainingState(long step, Map<String, TrainedNetwork> networks, float[] updater) {

    /** The auto-encoder's first half. */
    public static final String ENCODER = "encoder";
    /** The auto-encoder's second half. */
    public static final String DECODER = "decoder";
    /** A classifier as a whole. */
    public static final String CLASSIFIER = "classifier";

    /** Keeps the order. */
    public TrainingState {
        networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
    }

    /** Of an auto-encoder. */
    public static TrainingState of(long step, TrainedNetwork encoder, TrainedNetwork decoder, float[] updater) {
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        networks.put(ENCODER, encoder);
        networks.put(DECODER, decoder);
        return new TrainingState(step, networks, updater);
    }

    /** @throws IllegalArgumentException if there is no such network */
    public TrainedNetwork network(String name) {
        TrainedNetwork network = networks.get(name);
        if (network == null) {
            throw new IllegalArgumentException("there is no " + name + " among " + networks.keySet());
        }
        return network;
    }

    /** The encoder, be it within an accelerated classifier; empty where there is none. */
    public Optional<TrainedNetwork> encoder() {
        TrainedNetwork classifier = networks.get(CLASSIFIER);
        return Optional.ofNullable(networks.get(ENCODER))
                .or(() -> Optional.ofNullable(classifier).filter(EncoderWithin::isIn).map(EncoderWithin::of));
    }

    /** An auto-encoder before the first step. */
    public static TrainingState initial(AutoEncoderSettings settings) {
        NetworkPlan encoder = settings.encoderPlan();
        NetworkPlan decoder = settings.decoderPlan();
        PictureSize size = PictureSize.square(settings.patch());
        TrainedNetwork first = new TrainedNetwork(encoder, Initialiser.he(encoder, size, settings.seed()));
        TrainedNetwork second = new TrainedNetwork(decoder, Initialiser.he(decoder, size.half(), settings.seed() + 1));
        return settings.get(AutoEncoderSettings.START) == AutoEncoderSettings.Start.RANDOM ? of(0, first, second, new float[0])
                : of(0, HaarStart.encoder(first), HaarStart.decoder(second), new float[0]);
    }

    /**
     * A classifier before the first step.
     *
     * @param given networks to initialise from, by what they are, of an auto-encoder or of an earlier state: a classifier,
     *              which alone may have been pruned, an encoder, which takes the place of the classifier's own, and a
     *              decoder; what is missing starts at random. Empty for random initial weights
     * @throws IllegalArgumentException with one sentence, if one of them is not made for this system
     */
    public static TrainingState initial(ClassifierSettings settings, Map<String, TrainedNetwork> given) {
        return new ClassifierStart(settings, given).state();
    }
}
