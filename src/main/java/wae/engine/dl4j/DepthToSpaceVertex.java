package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/** Sub-pixel rearrangement, which DL4J lacks; see {@link wae.domain.network.Layer.DepthToSpace} for the order. */
public final class DepthToSpaceVertex extends WeightlessVertex {

    private static final long serialVersionUID = 1L;

    private final int block;

    /** @param block side of the square that a group of channels becomes */
    public DepthToSpaceVertex(@JsonProperty("block") int block) {
        this.block = block;
    }

    /** Side of the square that a group of channels becomes. */
    public int getBlock() {
        return block;
    }

    @Override
    public GraphVertex clone() {
        return new DepthToSpaceVertex(block);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DepthToSpaceVertex vertex && vertex.block == block;
    }

    @Override
    public int hashCode() {
        return block;
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int index,
            INDArray parameters, boolean initialise, DataType type) {
        return new DepthToSpaceNode(graph, name, index, block, type);
    }

    @Override
    public InputType getOutputType(int index, InputType... inputs) {
        InputTypeConvolutional in = (InputTypeConvolutional) inputs[0];
        return InputType.convolutional(in.getHeight() * block, in.getWidth() * block,
                in.getChannels() / (block * block));
    }
}
