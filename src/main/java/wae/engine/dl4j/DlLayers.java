package wae.engine.dl4j;

import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.nd4j.linalg.activations.Activation;
import wae.domain.network.Layer;
import wae.domain.network.Shape;

/** DL4J's layer for each kind of layer of a plan. Everything is said explicitly: DL4J's own defaults differ. */
class DlLayers {

    /** Fraction of the old statistics that a step of training keeps; DL4J's own default. */
    private static final double STATISTICS_KEPT = 0.9;

    ConvolutionLayer convolution(Layer.Convolution c, int channels) {
        return convolutionBuilder(c, channels).build();
    }

    final ConvolutionLayer.Builder convolutionBuilder(Layer.Convolution c, int channels) {
        return new ConvolutionLayer.Builder(c.kernel(), c.kernel()).stride(c.stride(), c.stride())
                .padding(c.padding(), c.padding()).convolutionMode(ConvolutionMode.Truncate)
                .nIn(channels).nOut(c.outputs()).hasBias(c.bias()).activation(function(c.activation()));
    }

    /** Keeps the variance as it is rather than as log10 of the deviation, so that weights pass in and out unchanged. */
    final BatchNormalization normalisation(Layer.BatchNormalisation b, int channels) {
        return new BatchNormalization.Builder().nIn(channels).nOut(channels).eps(Layer.BatchNormalisation.EPSILON)
                .decay(STATISTICS_KEPT).lockGammaBeta(!b.scaleAndShift()).useLogStd(false)
                .activation(Activation.IDENTITY).build();
    }

    /**
     * Pooling that rounds up is DL4J's {@code Same} wherever that adds no padding at the top and left.
     *
     * @throws IllegalArgumentException where it would
     */
    final SubsamplingLayer pooling(Layer.Pooling p, Shape in, Shape out) {
        boolean roundsUp = p.ceil() && (exceeds(p, in.height(), out.height()) || exceeds(p, in.width(), out.width()));
        if (roundsUp && !(sameFits(p, in.height(), out.height()) && sameFits(p, in.width(), out.width()))) {
            throw new IllegalArgumentException("Deeplearning4j cannot round " + p.name() + " up at " + in);
        }
        SubsamplingLayer.Builder builder = new SubsamplingLayer.Builder(
                p.kind() == Layer.Pooling.Kind.MAXIMUM ? PoolingType.MAX : PoolingType.AVG)
                .kernelSize(p.kernel(), p.kernel()).stride(p.stride(), p.stride());
        return roundsUp ? builder.convolutionMode(ConvolutionMode.Same).build()
                : builder.convolutionMode(ConvolutionMode.Truncate).padding(p.padding(), p.padding()).build();
    }

    private static boolean exceeds(Layer.Pooling p, int in, int out) {
        return out > (in + 2 * p.padding() - p.kernel()) / p.stride() + 1;
    }

    private static boolean sameFits(Layer.Pooling p, int in, int out) {
        int padding = Math.max(0, (out - 1) * p.stride() + p.kernel() - in);
        return p.padding() == 0 && out == (in + p.stride() - 1) / p.stride() && padding <= 1;
    }

    final GlobalPoolingLayer globalAverage() {
        return new GlobalPoolingLayer.Builder(PoolingType.AVG).build();
    }

    DenseLayer dense(Layer.Dense d, long inputs) {
        return denseBuilder(d, inputs).build();
    }

    final DenseLayer.Builder denseBuilder(Layer.Dense d, long inputs) {
        return new DenseLayer.Builder().nIn(inputs).nOut(d.outputs()).activation(function(d.activation()));
    }

    /** Which does nothing but in training. */
    DropoutLayer dropout(Layer.Dropout d) {
        return new DropoutLayer.Builder(1 - d.dropped()).build();
    }

    final Upsampling2D upsampling(Layer.Upsampling u) {
        return new Upsampling2D.Builder(u.factor()).build();
    }

    /** Who looks at a layer's activations and gradients, if anybody. */
    Optional<WatchVertex.Watcher> watcher(Layer layer) {
        return Optional.empty();
    }

    static Activation function(wae.domain.network.Activation activation) {
        return activation == wae.domain.network.Activation.RELU ? Activation.RELU : Activation.IDENTITY;
    }
}
