package wae.domain.training;

/**
 * How weights follow gradients.
 *
 * @param method       Adam, or stochastic gradient descent with Nesterov's momentum
 * @param learningRate at its highest, above 0 and at most 1
 * @param momentum     of SGD, 0 to below 1; Adam has its own 0.9 and 0.999
 * @param warmUp       steps over which the rate rises linearly at first
 * @param schedule     how it falls afterwards
 * @param weightDecay  share of the weights (not biases) that a step at learning rate 1 would take away, 0 to 1
 */
public record Optimisation(Method method, double learningRate, double momentum, long warmUp,
                           LearningRateSchedule schedule, double weightDecay) {

    /** The rule. */
    public enum Method { ADAM, SGD }

    /** @throws IllegalArgumentException with one sentence, if a value makes no sense */
    public Optimisation {
        Requirement.that(learningRate > 0 && learningRate <= 1,
                "The learning rate lies above 0 and is at most 1, not " + learningRate + ".");
        Requirement.that(momentum >= 0 && momentum < 1, "The momentum is 0 to below 1, not " + momentum + ".");
        Requirement.that(warmUp >= 0, "The warm-up is 0 steps or more, not " + warmUp + ".");
        Requirement.that(weightDecay >= 0 && weightDecay <= 1, "The weight decay is 0 to 1, not " + weightDecay + ".");
    }

    /** The rate of a step of so many, from 0. */
    public double learningRate(long step, long steps) {
        double rising = warmUp == 0 ? 1 : Math.min(1, (step + 1.0) / warmUp);
        return learningRate * rising * schedule.factor((double) step / steps);
    }
}
