package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.LossLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link CrossEntropyLoss} does. In Java, in double: there are but a few scores. */
final class CrossEntropyHead extends LossLayer {

    private static final long serialVersionUID = 1L;

    private final double weight;
    private final double smoothing;
    private double crossEntropy;
    private double accuracy;

    CrossEntropyHead(NeuralNetConfiguration conf, DataType type, double weight, double smoothing) {
        super(conf, type);
        this.weight = weight;
        this.smoothing = smoothing;
    }

    /** Mean cross-entropy of the newest step's examples, nats, without the weight. */
    double crossEntropy() {
        return crossEntropy;
    }

    /** Fraction of the newest step's examples whose class has the highest score. */
    double accuracy() {
        return accuracy;
    }

    /** DL4J divides by the number of examples later. */
    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        float[] values = NativeFloats.of(input);
        float[] classes = NativeFloats.of(labels);
        int count = values.length / classes.length;
        double sum = 0;
        int right = 0;
        for (int example = 0; example < classes.length; example++) {
            int label = (int) classes[example];
            right += highest(values, example * count, count) == label ? 1 : 0;
            sum += toGradient(values, example * count, count, label);
        }
        crossEntropy = sum / classes.length;
        accuracy = (double) right / classes.length;
        INDArray delta = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        NativeFloats.put(values, delta);
        return new Pair<>(new DefaultGradient(), delta);
    }

    private static int highest(float[] values, int from, int count) {
        int best = from;
        for (int i = from + 1; i < from + count; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best - from;
    }

    /** Overwrites one example's scores by their gradients. @return its cross-entropy */
    private double toGradient(float[] values, int from, int count, int label) {
        double most = values[from + highest(values, from, count)];
        double total = 0;
        for (int i = from; i < from + count; i++) {
            total += Math.exp(values[i] - most);
        }
        double logTotal = most + Math.log(total);
        double entropy = 0;
        for (int i = from; i < from + count; i++) {
            double wanted = smoothing / count + (i - from == label ? 1 - smoothing : 0);
            double logarithm = values[i] - logTotal;
            entropy -= wanted * logarithm;
            values[i] = (float) (weight * (Math.exp(logarithm) - wanted));
        }
        return entropy;
    }

    @Override
    public double computeScore(double regularisation, boolean training, LayerWorkspaceMgr workspaces) {
        score = weight * crossEntropy + regularisation;
        return score;
    }
}
