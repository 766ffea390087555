package wae.engine.dl4j;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link DepthToSpaceVertex} does: a rearrangement forwards, its inverse backwards. */
@SuppressWarnings("overrides") // DL4J declares setInputs with varargs in one place and an array in another
final class DepthToSpaceNode extends BaseGraphVertex {

    private static final long serialVersionUID = 1L;

    private final int block;

    DepthToSpaceNode(ComputationGraph graph, String name, int index, int block, DataType type) {
        super(graph, name, index, null, null, type);
        this.block = block;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        INDArray in = inputs[0];
        long maps = in.size(1) / (block * block);
        INDArray out = workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType,
                new long[] {in.size(0), maps, in.size(2) * block, in.size(3) * block}, 'c');
        interleaved(out, maps, in.size(2), in.size(3)).assign(blocks(in, maps, in.size(2), in.size(3)));
        return out;
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        long height = epsilon.size(2) / block;
        long width = epsilon.size(3) / block;
        long maps = epsilon.size(1);
        INDArray delta = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType,
                new long[] {epsilon.size(0), maps * block * block, height, width}, 'c');
        INDArray from = epsilon.ordering() == 'c' && !epsilon.isView() ? epsilon : epsilon.dup('c');
        blocks(delta, maps, height, width).assign(interleaved(from, maps, height, width));
        return new Pair<>(null, new INDArray[] {delta});
    }

    /** The many channels as n, map, dy, dx, row, column. */
    private INDArray blocks(INDArray channels, long maps, long height, long width) {
        return channels.reshape('c', channels.size(0), maps, block, block, height, width);
    }

    /** The large planes in the same order of axes. */
    private INDArray interleaved(INDArray planes, long maps, long height, long width) {
        return planes.reshape('c', planes.size(0), maps, height, block, width, block).permute(0, 1, 3, 5, 2, 4);
    }

    @Override
    public boolean hasLayer() {
        return false;
    }

    @Override
    public Layer getLayer() {
        return null;
    }

    @Override
    public void setBackpropGradientsViewArray(INDArray gradients) {
        if (gradients != null) {
            throw new IllegalArgumentException(vertexName + " has no weights");
        }
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArrays(INDArray[] masks, MaskState state, int batch) {
        return masks == null || masks.length == 0 ? null : new Pair<>(masks[0], state);
    }

    @Override
    public String toString() {
        return "DepthToSpace(" + vertexName + ", " + block + ")";
    }
}
