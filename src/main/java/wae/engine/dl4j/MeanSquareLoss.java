package wae.engine.dl4j;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A loss head over planes: weight times the mean, over all values, of the squared difference from the labels. DL4J's own
 * sums over pixels, whatever their number, and copies everything into another order first.
 */
final class MeanSquareLoss extends CnnLossLayer {

    private static final long serialVersionUID = 1L;

    private final double weight;

    /** @param weight of the mean in the total */
    MeanSquareLoss(double weight) {
        this.weight = weight;
        setActivationFn(new org.nd4j.linalg.activations.impl.ActivationIdentity());
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
                             INDArray parameters, boolean initialise, DataType type) {
        return LossHeads.ready(new MeanSquareHead(conf, type, weight), conf, listeners, index);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(weight);
    }
}
