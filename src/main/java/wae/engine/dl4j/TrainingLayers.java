package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import wae.domain.network.Layer;

/** Layers as they are trained: with weight decay, and convolutions that compute nothing twice. */
final class TrainingLayers extends DlLayers {

    private final double weightDecay;

    /** @param weightDecay share of the weights that a step at learning rate 1 takes away */
    TrainingLayers(double weightDecay) {
        this.weightDecay = weightDecay;
    }

    @Override
    ConvolutionLayer convolution(Layer.Convolution c, int channels) {
        ConvolutionLayer.Builder builder = convolutionBuilder(c, channels);
        if (weightDecay > 0) {
            builder.weightDecay(weightDecay, true);
        }
        return new TrainedConvolution(builder);
    }
}
