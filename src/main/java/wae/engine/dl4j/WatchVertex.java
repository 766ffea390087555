package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Passes its input through, and gives its activations and, in the backward pass, their gradients to a watcher. */
final class WatchVertex extends WeightlessVertex {

    private static final long serialVersionUID = 1L;

    private final transient Watcher watcher;

    /** Receives what passes through in a step. */
    @FunctionalInterface
    interface Watcher {

        /**
         * The activations and gradients of a step.
         *
         * @param activations examples x channels x height x width, or examples x channels; not to be stored
         * @param gradients   of each example's own loss with respect to them; not to be stored
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
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int index,
            INDArray parameters, boolean initialise, DataType type) {
        return new WatchNode(graph, name, index, watcher, type);
    }

    @Override
    public InputType getOutputType(int index, InputType... inputs) {
        return inputs[0];
    }
}
