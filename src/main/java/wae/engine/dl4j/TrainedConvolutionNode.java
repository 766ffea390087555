package wae.engine.dl4j;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import wae.domain.training.StepPart;

/**
 * What {@link TrainedConvolution} does. ReLU's derivative is the same at its result as at its argument, and everything
 * that reads the result has gone back before this layer does, so the result may be given up.
 */
final class TrainedConvolutionNode extends ConvolutionLayer {

    private static final long serialVersionUID = 1L;

    /**
     * Values, of the wider side, that go back at once. oneDNN 2.3 takes its Winograd convolution for the gradient at the
     * input from some size on, which for up to 16 channels is up to 5 times slower than its direct one (13.1 against 2.4 ms for
     * 16 patches of 64x64), while wide layers are fastest all at once (32-32 channels, 64 pictures of 32x32: 8.3 ms, in parts
     * of 8: 12.1 ms; both with two threads) up to where its working memory would grow large.
     */
    private static final long NARROW_VALUES = 1 << 19;
    private static final long WIDE_VALUES = 1 << 23;
    private static final int NARROW_MAPS = 16;

    private final transient StepClock clock;
    private INDArray result;

    TrainedConvolutionNode(NeuralNetConfiguration conf, DataType type, StepClock clock) {
        super(conf, type);
        this.clock = clock;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        long start = System.nanoTime();
        INDArray activations = super.activate(training, workspaces);
        result = training ? activations : null;
        clock.add(StepPart.CONVOLUTIONS, start);
        return activations;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        long start = System.nanoTime();
        INDArray delta = deltaBeforeActivation(epsilon);
        INDArray atInput = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        INDArray weights = gradientViews.get(ConvolutionParamInitializer.WEIGHT_KEY);
        INDArray bias = gradientViews.get(ConvolutionParamInitializer.BIAS_KEY);
        long examples = input.size(0);
        long atOnce = examplesAtOnce(delta);
        for (long from = 0; from < examples; from += atOnce) {
            long to = Math.min(examples, from + atOnce);
            if (from == 0) {
                back(part(delta, from, to), part(input, from, to), part(atInput, from, to), weights, bias);
            } else {
                INDArray moreWeights = workspaces.createUninitialized(ArrayType.BP_WORKING_MEM, dataType, weights.shape(), 'c');
                INDArray moreBias = bias == null ? null
                        : workspaces.createUninitialized(ArrayType.BP_WORKING_MEM, dataType, bias.shape(), 'c');
                back(part(delta, from, to), part(input, from, to), part(atInput, from, to), moreWeights, moreBias);
                weights.addi(moreWeights);
                if (bias != null) {
                    bias.addi(moreBias);
                }
            }
        }
        clock.add(StepPart.CONVOLUTIONS, start);
        return new Pair<>(gradient(weights, bias), atInput);
    }

    /** In place of the result: DL4J's own takes ten times as long, and new memory each time. */
    private INDArray deltaBeforeActivation(INDArray epsilon) {
        INDArray given = result;
        result = null;
        if (layerConf().getActivationFn() instanceof ActivationReLU) {
            Nd4j.exec(new Step(given, given, 0.0));
            return given.muli(epsilon);
        }
        return layerConf().getActivationFn().backprop(given, epsilon).getFirst();
    }

    private long examplesAtOnce(INDArray delta) {
        long maps = Math.max(delta.size(1), input.size(1));
        long values = maps * Math.max(delta.size(2) * delta.size(3), input.size(2) * input.size(3));
        return Math.max(1, (maps <= NARROW_MAPS ? NARROW_VALUES : WIDE_VALUES) / values);
    }

    private static INDArray part(INDArray examples, long from, long to) {
        return from == 0 && to == examples.size(0) ? examples : examples.get(NDArrayIndex.interval(from, to));
    }

    private void back(INDArray delta, INDArray in, INDArray atInput, INDArray weightGradient, INDArray biasGradient) {
        int[] kernel = layerConf().getKernelSize();
        int[] stride = layerConf().getStride();
        int[] padding = layerConf().getPadding();
        DynamicCustomOp.DynamicCustomOpsBuilder op = DynamicCustomOp.builder("conv2d_bp").addIntegerArguments(
                kernel[0], kernel[1], stride[0], stride[1], padding[0], padding[1], 1, 1, // dilation
                0, 0, 1); // padding as given, NCHW, weights as outputs x inputs x kernel
        INDArray weights = params.get(ConvolutionParamInitializer.WEIGHT_KEY);
        if (biasGradient == null) {
            op.addInputs(in, weights, delta).addOutputs(atInput, weightGradient);
        } else {
            op.addInputs(in, weights, params.get(ConvolutionParamInitializer.BIAS_KEY), delta)
                    .addOutputs(atInput, weightGradient, biasGradient);
        }
        Nd4j.exec(op.build());
    }

    private static Gradient gradient(INDArray weights, INDArray bias) {
        Gradient gradient = new DefaultGradient();
        if (bias != null) {
            gradient.setGradientFor(ConvolutionParamInitializer.BIAS_KEY, bias);
        }
        gradient.setGradientFor(ConvolutionParamInitializer.WEIGHT_KEY, weights, 'c');
        return gradient;
    }
}
