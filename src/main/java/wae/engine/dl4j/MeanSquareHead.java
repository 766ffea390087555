package wae.engine.dl4j;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.CnnLossLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link MeanSquareLoss} does. */
final class MeanSquareHead extends CnnLossLayer {

    private static final long serialVersionUID = 1L;

    private final double weight;
    private double[] squares = {};
    private double meanSquare;

    MeanSquareHead(NeuralNetConfiguration conf, DataType type, double weight) {
        super(conf, type);
        this.weight = weight;
    }

    /** Mean, over all values of the newest step, of the squared difference, without the weight. */
    double meanSquare() {
        return meanSquare;
    }

    /** Sum of the squared differences of each of the newest step's examples. */
    double[] squares() {
        return squares;
    }

    /** DL4J divides by the number of examples later: here every example's own mean counts. */
    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        INDArray delta = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        input.subi(labels, delta);
        squares = Arrays.stream(delta.reshape(delta.size(0), -1).norm2(1).toDoubleVector()).map(x -> x * x).toArray();
        meanSquare = Arrays.stream(squares).sum() / delta.length();
        delta.muli(2 * weight * input.size(0) / delta.length());
        return new Pair<>(new DefaultGradient(), delta);
    }

    @Override
    public double computeScore(double regularisation, boolean training, LayerWorkspaceMgr workspaces) {
        score = weight * meanSquare + regularisation;
        return score;
    }
}
