package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import wae.domain.dataset.Seeds;
import wae.domain.network.Layer;

/** Layers as they are trained: with weight decay, reproducible dropout, and convolutions that compute nothing twice. */
class TrainingLayers extends DlLayers {

    private final double weightDecay;
    private final long seed;
    private final StepClock clock;

    /**
     * Layers of one network.
     *
     * @param weightDecay fraction of the weights, not of the biases, that a step at learning rate 1 takes away
     * @param seed        of the dropout
     * @param clock       that is told how long convolutions take
     */
    TrainingLayers(double weightDecay, long seed, StepClock clock) {
        this.weightDecay = weightDecay;
        this.seed = seed;
        this.clock = clock;
    }

    @Override
    final ConvolutionLayer convolution(Layer.Convolution c, int channels) {
        ConvolutionLayer.Builder builder = convolutionBuilder(c, channels);
        if (weightDecay > 0) {
            builder.weightDecay(weightDecay, true);
        }
        return new TrainedConvolution(builder, clock);
    }

    @Override
    final DenseLayer dense(Layer.Dense d, long inputs) {
        DenseLayer.Builder builder = denseBuilder(d, inputs);
        if (weightDecay > 0) {
            builder.weightDecay(weightDecay, true);
        }
        return builder.build();
    }

    @Override
    DropoutLayer dropout(Layer.Dropout d) {
        return new DropoutLayer(new SeededDropout(d.dropped(), Seeds.mix(seed, d.name().hashCode())));
    }
}
