package wae.engine.dl4j;

import java.util.SplittableRandom;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import wae.domain.dataset.Seeds;

/**
 * Dropout that depends on its seed and the step alone, so that a resumed training drops what the uninterrupted one
 * would have dropped. What is kept grows, so that the mean stays.
 */
final class SeededDropout implements IDropout {

    private static final long serialVersionUID = 1L;

    private final double dropped;
    private final long seed;
    private transient INDArray mask;

    /** @param dropped fraction of the values, in [0,1) */
    SeededDropout(double dropped, long seed) {
        this.dropped = dropped;
        this.seed = seed;
    }

    @Override
    public INDArray applyDropout(INDArray values, INDArray result, int step, int epoch, LayerWorkspaceMgr workspaces) {
        mask = workspaces.createUninitialized(ArrayType.INPUT, values.dataType(), values.shape(), 'c');
        SplittableRandom random = new SplittableRandom(Seeds.mix(seed, step));
        float[] factors = new float[Math.toIntExact(values.length())];
        float kept = (float) (1 / (1 - dropped));
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextDouble() < dropped ? 0 : kept;
        }
        NativeFloats.put(factors, mask);
        return values.muli(mask, result);
    }

    @Override
    public INDArray backprop(INDArray gradient, INDArray result, int step, int epoch) {
        gradient.muli(mask, result);
        mask = null;
        return result;
    }

    @Override
    public void clear() {
        mask = null;
    }

    /** Every layer has one of its own from the start. */
    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public IDropout clone() {
        return new SeededDropout(dropped, seed);
    }
}
