package wae.engine.dl4j;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A loss head over scores: softmax, and a weight times the mean cross-entropy against the classes' numbers. */
final class CrossEntropyLoss extends LossLayer {

    private static final long serialVersionUID = 1L;

    private final double weight;
    private final double smoothing;

    /**
     * A head.
     *
     * @param weight    of the mean in the total
     * @param smoothing fraction of a label that is spread over all classes
     */
    CrossEntropyLoss(double weight, double smoothing) {
        this.weight = weight;
        this.smoothing = smoothing;
        setActivationFn(new ActivationIdentity());
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
                             INDArray parameters, boolean initialise, DataType type) {
        return LossHeads.ready(new CrossEntropyHead(conf, type, weight, smoothing), conf, listeners, index);
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
