package wae.engine.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.training.StepPart;

/** A graph under training, with its step and its updater's state. */
final class TrainedGraph {

    private final ComputationGraph graph;
    private final StepClock clock;

    /**
     * A graph that has taken no step.
     *
     * @param heads vertices with a loss, in the order of the labels
     * @param clock that is told how long the updater takes
     */
    TrainedGraph(GraphBuilder builder, List<String> heads, StepClock clock) {
        this.clock = clock;
        graph = new ComputationGraph(builder.setOutputs(heads.toArray(String[]::new))
                .validateOutputLayerConfig(false).build());
        graph.init();
    }

    ComputationGraph graph() {
        return graph;
    }

    /** Continues after a step. @param updater as {@link #updater} gave it, or empty */
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

    /** Takes a step: as DL4J's own {@code fit}, without its listeners, line search and checks. */
    void fit(List<INDArray> inputs, List<INDArray> labels) {
        graph.setInputs(inputs.toArray(INDArray[]::new));
        graph.setLabels(labels.toArray(INDArray[]::new));
        graph.computeGradientAndScore();
        long start = System.nanoTime();
        graph.getUpdater().update(graph.gradient(), step(), 0, (int) inputs.get(0).size(0), LayerWorkspaceMgr.noWorkspaces());
        graph.params().subi(graph.getFlattenedGradients().reshape(graph.params().shape()));
        clock.add(StepPart.UPDATER, start);
        graph.getConfiguration().setIterationCount(step() + 1);
        graph.clear();
    }

    StepClock clock() {
        return clock;
    }

    /** On the engine's thread. */
    static void close() {
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
