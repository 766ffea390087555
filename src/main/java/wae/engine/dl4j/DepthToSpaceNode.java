package wae.engine.dl4j;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link DepthToSpaceVertex} does: a rearrangement forwards, its inverse backwards. */
@SuppressWarnings("overrides") // DL4J declares setInputs with varargs in one place and an array in another
final class DepthToSpaceNode extends WeightlessNode {

    private static final long serialVersionUID = 1L;

    private final int block;

    DepthToSpaceNode(ComputationGraph graph, String name, int index, int block, DataType type) {
        super(graph, name, index, type);
        this.block = block;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        INDArray in = inputs[0];
        INDArray out = workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType, new long[] {
            in.size(0), in.size(1) / (block * block), in.size(2) * block, in.size(3) * block}, 'c');
        int height = (int) in.size(2);
        int width = (int) in.size(3);
        float[] channels = NativeFloats.of(in);
        float[] planes = new float[channels.length];
        for (int channel = 0; channel < in.size(0) * in.size(1); channel++) {
            for (int row = 0; row < height; row++) {
                int from = (channel * height + row) * width;
                int to = start(channel, row, height, width);
                for (int column = 0; column < width; column++) {
                    planes[to + column * block] = channels[from + column];
                }
            }
        }
        NativeFloats.put(planes, out);
        return out;
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        int height = (int) epsilon.size(2) / block;
        int width = (int) epsilon.size(3) / block;
        INDArray delta = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType,
                new long[] {epsilon.size(0), epsilon.size(1) * block * block, height, width}, 'c');
        float[] planes = NativeFloats.of(epsilon);
        float[] channels = new float[planes.length];
        for (int channel = 0; channel < delta.size(0) * delta.size(1); channel++) {
            for (int row = 0; row < height; row++) {
                int to = (channel * height + row) * width;
                int from = start(channel, row, height, width);
                for (int column = 0; column < width; column++) {
                    channels[to + column] = planes[from + column * block];
                }
            }
        }
        NativeFloats.put(channels, delta);
        return new Pair<>(null, new INDArray[] {delta});
    }

    /**
     * Where a channel's row begins in the large planes. Channels of all examples are counted through, since each
     * example has a whole number of planes. In Java: ND4J's strided copy takes ten times as long.
     */
    private int start(int channel, int row, int height, int width) {
        int plane = channel / (block * block);
        int offset = channel % (block * block);
        return ((plane * height + row) * block + offset / block) * width * block + offset % block;
    }
}
