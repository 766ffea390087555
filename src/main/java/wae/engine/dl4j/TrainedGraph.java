package wae.engine.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A graph under training, with its step and its updater's state. */
final class TrainedGraph {

    private final ComputationGraph graph;

    /**
     * A graph that has taken no step.
     *
     * @param heads vertices with a loss, in the order of the labels
     */
    TrainedGraph(GraphBuilder builder, List<String> heads) {
        graph = new ComputationGraph(builder.setOutputs(heads.toArray(String[]::new))
                .validateOutputLayerConfig(false).build());
        graph.init();
    }

    ComputationGraph graph() {
        return graph;
    }

    /** Goes on behind a step. @param updater as {@link #updater} gave it, or empty */
    void restore(long step, float[] updater) {
        graph.getConfiguration().setIterationCount(Math.toIntExact(step));
        INDArray state = graph.getUpdater().getUpdaterStateViewArray();
        if (updater.length > 0) {
            NativeFloats.put(updater, state);
        }
    }

    /** Steps taken. */
    int step() {
        return graph.getConfiguration().getIterationCount();
    }

    /** The moving averages; none for plain gradient descent. */
    float[] updater() {
        INDArray state = graph.getUpdater().getUpdaterStateViewArray();
        return state == null ? new float[0] : NativeFloats.of(state);
    }

    void fit(List<INDArray> inputs, List<INDArray> labels) {
        graph.fit(inputs.toArray(INDArray[]::new), labels.toArray(INDArray[]::new));
    }

    /** On the engine's thread. */
    static void close() {
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
