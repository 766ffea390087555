package wae.domain.training;

import java.util.List;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.NetworkPlan;

/**
 * Everything that decides how an auto-encoder is trained; with the pictures, the same settings give the same weights on
 * the same machine and number of threads.
 *
 * @param width              maps in each hidden layer
 * @param decoder            how channels come back to full size
 * @param start              where the weights begin
 * @param lambda             weight of the energy loss (mean square of I_H) against the reconstruction loss (mean squared
 *                           error)
 * @param steps              mini-batches in all
 * @param batch              patches in one
 * @param patch              side of a patch in pixels, even
 * @param learningRate       of Adam, at its highest
 * @param warmUp             steps over which the rate rises linearly at first
 * @param schedule           how it falls afterwards
 * @param decoderWeightDecay share of the decoder's weights that a step at learning rate 1 would take away; without it the
 *                           energy loss could be cheated by making I_H small and the decoder's weights large
 * @param seed               of the weights and of the patches
 */
public record AutoEncoderSettings(int width, DecoderKind decoder, Start start, double lambda, long steps, int batch,
                                  int patch, double learningRate, long warmUp, LearningRateSchedule schedule,
                                  double decoderWeightDecay, long seed) implements TrainingSettings {

    /** Where the weights begin. */
    public enum Start {
        /** He's random start. */
        RANDOM,
        /** The Haar transform of the luminance and the mean of the colours, which the networks can hold exactly. */
        HAAR
    }

    /** @throws IllegalArgumentException with one sentence, if a value makes no sense */
    public AutoEncoderSettings {
        Requirement.that(width >= 1 && width <= 256, "The width is 1 to 256 maps, not " + width + ".");
        Requirement.that(lambda >= 0 && lambda <= 1e6, "Lambda is 0 or more, not " + lambda + ".");
        Requirement.that(steps >= 1, "There is at least 1 step, not " + steps + ".");
        Requirement.that(batch >= 1 && batch <= 4096, "A batch has 1 to 4096 patches, not " + batch + ".");
        Requirement.that(patch >= 8 && patch <= 1024 && patch % 2 == 0, "A patch has an even side of 8 to 1024 pixels, not " + patch + ".");
        Requirement.that(learningRate > 0 && learningRate <= 1, "The learning rate lies above 0 and is at most 1, not " + learningRate + ".");
        Requirement.that(warmUp >= 0, "The warm-up is 0 steps or more, not " + warmUp + ".");
        Requirement.that(decoderWeightDecay >= 0 && decoderWeightDecay <= 1, "The weight decay is 0 to 1, not " + decoderWeightDecay + ".");
        Requirement.that(start != Start.HAAR || decoder == DecoderKind.SUB_PIXEL && width >= HaarStart.MIN_WIDTH,
                "The Haar start needs the sub-pixel decoder and a width of at least " + HaarStart.MIN_WIDTH + ".");
    }

    @Override
    public double learningRate(long step) {
        double rising = warmUp == 0 ? 1 : Math.min(1, (step + 1.0) / warmUp);
        return learningRate * rising * schedule.factor((double) step / steps);
    }

    @Override
    public Stage stage() {
        return Stage.AUTO_ENCODER;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS, Metric.TRANSFORM_LOSS,
                Metric.ENERGY_FRACTION, Metric.LEARNING_RATE);
    }

    @Override
    public List<Metric> validationMetrics() {
        return Metric.OF_PROBES;
    }

    @Override
    public long validateEvery() {
        return 0;
    }

    @Override
    public Metric decidingMetric() {
        return Metric.PROBE_LOSS;
    }

    /** The encoder that is trained. */
    public NetworkPlan encoderPlan() {
        return AutoEncoderPlans.encoder(width);
    }

    /** The decoder that is trained with it. */
    public NetworkPlan decoderPlan() {
        return AutoEncoderPlans.decoder(width, decoder);
    }
}
