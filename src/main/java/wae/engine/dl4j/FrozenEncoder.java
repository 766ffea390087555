package wae.engine.dl4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/** The split in front of a classifier that is trained without it: run forwards only, outside of the trained graph. */
final class FrozenEncoder {

    private final Weights weights;
    private final ComputationGraph graph;

    /**
     * On the engine's thread.
     *
     * @param bands layers of the classifier that leave the split, in order
     */
    FrozenEncoder(TrainedNetwork classifier, List<String> bands, PictureSize size) {
        NetworkPlan plan = classifier.plan().upTo(bands);
        Map<String, WeightTensor> own = new LinkedHashMap<>();
        Parameters.of(plan, size).keySet().forEach(name -> own.put(name, classifier.weights().get(name)));
        weights = new Weights(own);
        graph = Dl4jEngine.graph(new TrainedNetwork(plan, weights), size);
    }

    /** What is frozen. */
    Weights weights() {
        return weights;
    }

    /** The bands of a batch; the caller closes them. */
    List<INDArray> run(INDArray pictures) {
        return List.of(graph.output(false, pictures));
    }
}
