package wae.domain.network;

import static wae.domain.network.Activation.NONE;
import static wae.domain.network.Activation.RELU;

import java.util.List;
import java.util.stream.Stream;
import wae.domain.network.Layer.Add;
import wae.domain.network.Layer.BatchNormalisation;
import wae.domain.network.Layer.ChannelRange;
import wae.domain.network.Layer.Concat;
import wae.domain.network.Layer.Convolution;
import wae.domain.network.Layer.Dense;
import wae.domain.network.Layer.DepthToSpace;
import wae.domain.network.Layer.Dropout;
import wae.domain.network.Layer.GlobalAverage;
import wae.domain.network.Layer.Input;
import wae.domain.network.Layer.Pooling;
import wae.domain.network.Layer.Upsampling;

/** Small plans that together hold every kind of layer in every variant, each over four input channels. */
public final class LayerKinds {

    /** Channels of every plan's input. */
    public static final int CHANNELS = 4;

    private LayerKinds() {
    }

    /** All of them, named after what they show. */
    public static Stream<NetworkPlan> plans() {
        return Stream.of(
                plan("convolution", convolution("a", "in", 3, 1, 1, true, NONE)),
                plan("convolution-relu-without-bias", convolution("a", "in", 3, 1, 1, false, RELU)),
                plan("convolution-stride-2", convolution("a", "in", 3, 2, 1, true, RELU)),
                plan("convolution-7x7-stride-2", convolution("a", "in", 7, 2, 3, true, NONE)),
                plan("convolution-1x1", convolution("a", "in", 1, 1, 0, true, NONE)),
                plan("normalisation", new BatchNormalisation("a", "in", true, NONE)),
                plan("normalisation-relu-without-scale", new BatchNormalisation("a", "in", false, RELU)),
                plan("normalisation-after-convolution", convolution("c", "in", 3, 1, 1, false, NONE),
                        new BatchNormalisation("a", "c", true, RELU)),
                plan("maximum", new Pooling("a", "in", Pooling.Kind.MAXIMUM, 2, 2, 0, false)),
                plan("maximum-ceil", new Pooling("a", "in", Pooling.Kind.MAXIMUM, 2, 2, 0, true)),
                plan("maximum-padded", new Pooling("a", "in", Pooling.Kind.MAXIMUM, 3, 2, 1, false)),
                plan("maximum-padded-ceil", new Pooling("a", "in", Pooling.Kind.MAXIMUM, 2, 2, 1, true)),
                plan("average", new Pooling("a", "in", Pooling.Kind.AVERAGE, 2, 2, 0, false)),
                plan("average-ceil", new Pooling("a", "in", Pooling.Kind.AVERAGE, 2, 2, 0, true)),
                plan("average-padded", new Pooling("a", "in", Pooling.Kind.AVERAGE, 3, 2, 1, false)),
                plan("average-padded-ceil", new Pooling("a", "in", Pooling.Kind.AVERAGE, 2, 2, 1, true)),
                plan("global-average", new GlobalAverage("a", "in")),
                plan("dense", new Dense("a", "in", 6, RELU)),
                plan("head", new GlobalAverage("g", "in"), new Dropout("d", "g", 0.5), new Dense("f", "d", 5, RELU),
                        new Dense("a", "f", 3, NONE)),
                plan("dropout", new Dropout("a", "in", 0.5)),
                plan("add", convolution("c", "in", 3, 1, 1, true, NONE), new Add("a", List.of("in", "c"), RELU)),
                plan("add-three", convolution("c", "in", 3, 1, 1, true, NONE), convolution("e", "in", 1, 1, 0, true, NONE),
                        new Add("a", List.of("in", "c", "e"), NONE)),
                plan("concat", convolution("c", "in", 3, 1, 1, true, NONE), new Concat("a", List.of("c", "in"))),
                plan("two-heads", new GlobalAverage("g", "in"), new Dense("f", "in", 5, RELU),
                        new Concat("h", List.of("g", "f")), new Dense("l", "g", 3, NONE), new Dense("m", "h", 3, NONE),
                        new Add("a", List.of("l", "m"), NONE)),
                plan("channel-range", new ChannelRange("a", "in", 1, 3)),
                plan("channel-range-of-a-vector", new GlobalAverage("g", "in"), new ChannelRange("r", "g", 2, 4),
                        new Dense("a", "r", 3, NONE)),
                plan("upsampling", new Upsampling("a", "in", 2)),
                plan("upsampling-by-3", new Upsampling("a", "in", 3)),
                plan("depth-to-space", new DepthToSpace("a", "in", 2)),
                plan("depth-to-space-of-many", new Convolution("c", "in", 12, 3, 1, 1, true, NONE),
                        new DepthToSpace("a", "c", 2)));
    }

    private static NetworkPlan plan(String name, Layer... layers) {
        return new NetworkPlan(name, Stream.concat(Stream.of(new Input("in", CHANNELS)), Stream.of(layers)).toList(),
                List.of("a"));
    }

    private static Convolution convolution(String name, String input, int kernel, int stride, int padding, boolean bias,
                                           Activation activation) {
        return new Convolution(name, input, CHANNELS, kernel, stride, padding, bias, activation);
    }
}
