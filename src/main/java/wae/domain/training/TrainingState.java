package wae.domain.training;

import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;

/**
 * All that training an auto-encoder needs to go on bitwise as if it had never stopped. The patches of a step depend on the
 * seed and the step alone, so no random state is kept.
 *
 * @param step    steps done
 * @param encoder its weights
 * @param decoder its weights
 * @param updater the engine's moving averages, as it laid them out; empty before the first step
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainingState(long step, TrainedNetwork encoder, TrainedNetwork decoder, float[] updater) {

    /** Before the first step. */
    public static TrainingState initial(AutoEncoderSettings settings) {
        NetworkPlan encoder = settings.encoderPlan();
        NetworkPlan decoder = settings.decoderPlan();
        PictureSize size = PictureSize.square(settings.patch());
        TrainedNetwork first = new TrainedNetwork(encoder, Initialiser.he(encoder, size, settings.seed()));
        TrainedNetwork second = new TrainedNetwork(decoder, Initialiser.he(decoder, size.half(), settings.seed() + 1));
        return settings.start() == AutoEncoderSettings.Start.RANDOM
                ? new TrainingState(0, first, second, new float[0])
                : new TrainingState(0, HaarStart.encoder(first), HaarStart.decoder(second), new float[0]);
    }
}
