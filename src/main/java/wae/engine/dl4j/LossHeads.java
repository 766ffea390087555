package wae.engine.dl4j;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.optimize.api.TrainingListener;

/** How DL4J wants a loss head set up; every kind of loss layer does it alike. */
final class LossHeads {

    private LossHeads() {
    }

    /** The head, ready for its graph; it has no weights. @param index among the graph's layers */
    static Layer ready(Layer head, NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index) {
        head.setListeners(listeners);
        head.setIndex(index);
        head.setParamTable(conf.getLayer().initializer().init(conf, null, false));
        head.setConf(conf);
        return head;
    }
}
