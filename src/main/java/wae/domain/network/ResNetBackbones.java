package wae.domain.network;

import static wae.domain.network.Activation.NONE;
import static wae.domain.network.Activation.RELU;

import java.util.List;

/**
 * ResNet50 (He, Zhang, Ren, Sun, arXiv 1512.03385): bottlenecks of 1x1, 3x3 and 1x1 convolutions, each followed by
 * batch normalisation; ReLU after the first two and after the sum with the block's input; global average at the end.
 */
public final class ResNetBackbones {

    private static final int COLOURS = 3;
    private static final List<Integer> BLOCKS = List.of(3, 4, 6, 3);
    private static final int EXPANSION = 4;

    /**
     * Half the usual width: an encoder of 16 channels costs a fifth of what the backbone costs at half size and brings the
     * measured speed-up down from 1.95 to 1.87.
     */
    private static final int ENCODER_WIDTH = AutoEncoderPlans.DEFAULT_WIDTH / 2;

    private ResNetBackbones() {
    }

    /** {@code resnet50}, also called v1.5: the stride of a stage is in the 3x3 convolution (4.09 G multiply-adds). */
    public static Backbone resNet50() {
        return of("resnet50", false);
    }

    /** {@code resnet50-v1}, as first published: the stride is in the first 1x1 convolution (3.86 G multiply-adds). */
    public static Backbone resNet50Original() {
        return of("resnet50-v1", true);
    }

    private static Backbone of(String name, boolean strideFirst) {
        PlanBuilder plan = new PlanBuilder();
        String from = plan.input(AutoEncoderPlans.PICTURE, COLOURS);
        from = plan.normalisedConvolution("conv1", from, 64, 7, 2, RELU);
        from = plan.add(new Layer.Pooling("pool1", from, Layer.Pooling.Kind.MAXIMUM, 3, 2, 1, false));
        for (int stage = 0; stage < BLOCKS.size(); stage++) {
            for (int block = 0; block < BLOCKS.get(stage); block++) {
                boolean entry = block == 0;
                int stride = entry && stage > 0 ? 2 : 1;
                from = bottleneck(plan, "res" + (stage + 2) + (char) ('a' + block), from, 64 << stage, stride, entry,
                        strideFirst);
            }
        }
        String features = plan.add(new Layer.GlobalAverage("average", from));
        return new Backbone(plan.build(name, features), List.of(), ENCODER_WIDTH);
    }

    /** @param entry whether the block changes the number of channels, so that its input needs a 1x1 convolution too */
    private static String bottleneck(PlanBuilder plan, String name, String input, int maps, int stride, boolean entry,
                                     boolean strideFirst) {
        String first = plan.normalisedConvolution(name + "_1x1", input, maps, 1, strideFirst ? stride : 1, RELU);
        String middle = plan.normalisedConvolution(name + "_3x3", first, maps, 3, strideFirst ? 1 : stride, RELU);
        String last = plan.normalisedConvolution(name + "_out", middle, EXPANSION * maps, 1, 1, NONE);
        String passed = entry
                ? plan.normalisedConvolution(name + "_pass", input, EXPANSION * maps, 1, stride, NONE) : input;
        return plan.add(new Layer.Add(name, List.of(last, passed), RELU));
    }
}
