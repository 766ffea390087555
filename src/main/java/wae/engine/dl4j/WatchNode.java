package wae.engine.dl4j;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link WatchVertex} does. */
@SuppressWarnings("overrides") // DL4J declares setInputs with varargs in one place and an array in another
final class WatchNode extends WeightlessNode {

    private static final long serialVersionUID = 1L;

    private final transient WatchVertex.Watcher watcher;

    WatchNode(ComputationGraph graph, String name, int index, WatchVertex.Watcher watcher, DataType type) {
        super(graph, name, index, type);
        this.watcher = watcher;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        return workspaces.dup(ArrayType.ACTIVATIONS, inputs[0]);
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        watcher.saw(inputs[0], epsilon);
        return new Pair<>(null, new INDArray[] {workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon)});
    }
}
