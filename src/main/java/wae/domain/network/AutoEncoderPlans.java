package wae.domain.network;

import static wae.domain.network.Activation.NONE;
import static wae.domain.network.Activation.RELU;

import java.util.List;
import wae.domain.network.Layer.Add;
import wae.domain.network.Layer.Convolution;
import wae.domain.network.Layer.DepthToSpace;
import wae.domain.network.Layer.Input;
import wae.domain.network.Layer.Upsampling;

/**
 * Plans of the Wavelet-like Auto-Encoder's two halves. The encoder is the one that the authors released (Caffe, VGG16
 * variant); the decoder mirrors it and is ours.
 */
public final class AutoEncoderPlans {

    /** The authors' width: channels in each hidden layer. */
    public static final int DEFAULT_WIDTH = 16;

    /** Name of the encoder's output I_L and the decoder's input for it. */
    public static final String LOW = "low";
    /** Name of the encoder's output I_H and the decoder's input for it. */
    public static final String HIGH = "high";
    /** Name of the encoder's input. */
    public static final String PICTURE = "picture";
    /** Name of the decoder's output. */
    public static final String RECONSTRUCTION = "reconstruction";

    private static final int COLOURS = 3;

    /** How the decoder brings a half-size channel back to full size. */
    public enum DecoderKind {
        /** Nearest-neighbour upsampling, then a 3x3 convolution at full size. */
        UPSAMPLING,
        /** A 3x3 convolution at half size to four times the channels, then depth to space. */
        SUB_PIXEL
    }

    private AutoEncoderPlans() {
    }

    /** Picture (3 x h x w, even sides, pixel value minus 0.5) to {@code low} and {@code high} (3 x h/2 x w/2 each). */
    public static NetworkPlan encoder(int width) {
        return new NetworkPlan("encoder", List.of(
                new Input(PICTURE, COLOURS),
                conv("conv1", PICTURE, width, 1, RELU),
                conv("conv2", "conv1", width, 1, RELU),
                conv("conv3", "conv2", width, 1, RELU),
                conv(LOW, "conv3", COLOURS, 2, NONE),
                conv(HIGH, "conv3", COLOURS, 2, NONE)), List.of(LOW, HIGH));
    }

    /** {@code low} and {@code high} to the reconstruction (3 x h x w, pixel value minus 0.5, not clipped). */
    public static NetworkPlan decoder(int width, DecoderKind kind) {
        return kind == DecoderKind.UPSAMPLING ? upsamplingDecoder(width) : subPixelDecoder(width);
    }

    private static NetworkPlan upsamplingDecoder(int width) {
        return new NetworkPlan("decoder", List.of(
                new Input(LOW, COLOURS),
                new Input(HIGH, COLOURS),
                new Upsampling("low_up", LOW, 2),
                new Upsampling("high_up", HIGH, 2),
                conv("low_conv", "low_up", width, 1, NONE),
                conv("high_conv", "high_up", width, 1, NONE),
                new Add("merged", List.of("low_conv", "high_conv"), RELU),
                conv("conv1", "merged", width, 1, RELU),
                conv("conv2", "conv1", width, 1, RELU),
                conv(RECONSTRUCTION, "conv2", COLOURS, 1, NONE)), List.of(RECONSTRUCTION));
    }

    private static NetworkPlan subPixelDecoder(int width) {
        return new NetworkPlan("decoder", List.of(
                new Input(LOW, COLOURS),
                new Input(HIGH, COLOURS),
                conv("low_conv", LOW, 4 * width, 1, NONE),
                conv("high_conv", HIGH, 4 * width, 1, NONE),
                new Add("merged", List.of("low_conv", "high_conv"), RELU),
                new DepthToSpace("full", "merged", 2),
                conv("conv1", "full", width, 1, RELU),
                conv("conv2", "conv1", width, 1, RELU),
                conv(RECONSTRUCTION, "conv2", COLOURS, 1, NONE)), List.of(RECONSTRUCTION));
    }

    private static Convolution conv(String name, String input, int outputs, int stride, Activation activation) {
        return new Convolution(name, input, outputs, 3, stride, 1, true, activation);
    }
}
