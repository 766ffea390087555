package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Hands everything on, and has somebody look at the activations that go by and at the gradients that come back. */
final class WatchVertex extends GraphVertex {

    private static final long serialVersionUID = 1L;

    private final transient Watcher watcher;

    /** Looks on during a step. */
    @FunctionalInterface
    interface Watcher {

        /**
         * What went by.
         *
         * @param activations examples x channels x height x width, or examples x channels; not to be kept
         * @param gradients   of each example's own loss by them, not to be kept
         */
        void saw(INDArray activations, INDArray gradients);
    }

    WatchVertex(Watcher watcher) {
        this.watcher = watcher;
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public GraphVertex clone() {
        return this; // immutable
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public long numParams(boolean backprop) {
        return 0;
    }

    @Override
    public int minVertexInputs() {
        return 1;
    }

    @Override
    public int maxVertexInputs() {
        return 1;
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int index,
            INDArray parameters, boolean initialise, DataType type) {
        return new WatchNode(graph, name, index, watcher, type);
    }

    @Override
    public InputType getOutputType(int index, InputType... inputs) {
        return inputs[0];
    }

    @Override
    public MemoryReport getMemoryReport(InputType... inputs) {
        return new LayerMemoryReport.Builder(null, WatchVertex.class, inputs[0], inputs[0])
                .standardMemory(0, 0).workingMemory(0, 0, 0, 0).cacheMemory(0, 0).build();
    }
}
