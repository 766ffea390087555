package wae.engine.dl4j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import wae.domain.image.PictureSize;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/** Moves a plan's weights into and out of a graph that {@link PlanGraph} made. */
final class GraphWeights {

    private static final Map<String, String> KEYS = Map.of(
            "weight", DefaultParamInitializer.WEIGHT_KEY,
            "bias", DefaultParamInitializer.BIAS_KEY,
            "mean", BatchNormalizationParamInitializer.GLOBAL_MEAN,
            "variance", BatchNormalizationParamInitializer.GLOBAL_VAR,
            "scale", BatchNormalizationParamInitializer.GAMMA,
            "shift", BatchNormalizationParamInitializer.BETA);

    private final ComputationGraph graph;
    private final NetworkPlan plan;
    private final PictureSize size;
    private final UnaryOperator<String> names;

    GraphWeights(ComputationGraph graph, NetworkPlan plan, PictureSize size, UnaryOperator<String> names) {
        this.graph = graph;
        this.plan = plan;
        this.size = size;
        this.names = names;
    }

    /** @throws IllegalArgumentException if a parameter is missing or of another shape */
    void write(Weights weights) {
        Parameters.of(plan, size).forEach((parameter, shape) -> {
            WeightTensor tensor = weights.get(parameter);
            if (!tensor.shape().equals(shape)) {
                throw new IllegalArgumentException(
                        "the weights of " + parameter + " are " + tensor.shape() + ", the plan wants " + shape);
            }
            NativeFloats.put(tensor.values(), array(parameter));
        });
    }

    Weights read() {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        Parameters.of(plan, size).forEach((parameter, shape) -> tensors.put(parameter,
                new WeightTensor(shape, NativeFloats.of(array(parameter)))));
        return new Weights(tensors);
    }

    /** The graph's own array in the plan's order of axes: DL4J has dense weights the other way round. */
    private INDArray array(String parameter) {
        int dot = parameter.lastIndexOf('.');
        String layer = parameter.substring(0, dot);
        String name = names.apply(layer);
        String vertex = graph.getVertex(name).getLayer().numParams() > 0 ? name : PlanGraph.rawName(name);
        INDArray array = graph.getLayer(vertex).getParam(KEYS.get(parameter.substring(dot + 1)));
        return plan.layer(layer) instanceof Layer.Dense && Parameters.isWeightMatrix(parameter) ? array.transpose() : array;
    }
}
