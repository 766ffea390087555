package wae.engine.dl4j;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's convolution, except that its way back uses the way forth's result instead of computing it again. */
final class TrainedConvolution extends ConvolutionLayer {

    private static final long serialVersionUID = 1L;

    private final transient StepClock clock;

    /** @param clock that is told how long it takes */
    TrainedConvolution(Builder builder, StepClock clock) {
        super(builder);
        this.clock = clock;
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
                             INDArray parameters, boolean initialise, DataType type) {
        TrainedConvolutionNode node = new TrainedConvolutionNode(conf, type, clock);
        node.setListeners(listeners);
        node.setIndex(index);
        node.setParamsViewArray(parameters);
        Map<String, INDArray> table = initializer().init(conf, parameters, initialise);
        node.setParamTable(table);
        node.setConf(conf);
        return node;
    }
}
