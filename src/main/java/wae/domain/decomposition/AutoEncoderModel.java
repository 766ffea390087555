package wae.domain.decomposition;

import wae.domain.network.TrainedNetwork;

/**
 * A trained auto-encoder, not yet running.
 *
 * @param name    as a user tells models apart
 * @param encoder plan and weights, see {@link wae.domain.network.AutoEncoderPlans#encoder}
 * @param decoder plan and weights, see {@link wae.domain.network.AutoEncoderPlans#decoder}
 */
public record AutoEncoderModel(String name, TrainedNetwork encoder, TrainedNetwork decoder) {
}
