package wae.domain.network;

/**
 * A plan with the weights for it.
 *
 * @param plan    the network
 * @param weights for every parameter of the plan
 */
public record TrainedNetwork(NetworkPlan plan, Weights weights) {
}
