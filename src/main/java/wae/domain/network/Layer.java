package wae.domain.network;

import java.util.List;

/** One named step of a {@link NetworkPlan}: plain data, nothing executable. */
public sealed interface Layer {

    /** Unique within the plan; also the prefix of the layer's weights ({@code name.weight}, {@code name.bias}). */
    String name();

    /** Names of the layers whose outputs this one reads, in order. */
    List<String> inputs();

    /** A place where data enters. @param channels planes that it takes */
    record Input(String name, int channels) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of();
        }
    }

    /**
     * A square convolution with explicit, equal zero padding on every side.
     * Weights {@code [outputs, inputs, kernel, kernel]}, bias {@code [outputs]}.
     */
    record Convolution(String name, String input, int outputs, int kernel, int stride, int padding, boolean bias,
                       Activation activation) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }

        /** This convolution with another number of channels. */
        public Convolution withOutputs(int maps) {
            return new Convolution(name, input, maps, kernel, stride, padding, bias, activation);
        }
    }

    /**
     * Batch normalisation per channel with the statistics learned in training, epsilon {@link #EPSILON}.
     * Weights {@code mean, variance [channels]} and, with {@code scaleAndShift}, {@code scale, shift [channels]}.
     */
    record BatchNormalisation(String name, String input, boolean scaleAndShift, Activation activation)
            implements Layer {

        /** Added to the variance before the root. */
        public static final float EPSILON = 1e-5f;

        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Maximum or average pooling; {@code ceil} rounds the output size up as Caffe does, else down. */
    record Pooling(String name, String input, Kind kind, int kernel, int stride, int padding, boolean ceil)
            implements Layer {

        /** What is taken of each window; an average leaves the padding out. */
        public enum Kind { MAXIMUM, AVERAGE }

        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Mean over all positions: channels x h x w becomes a vector of channels. */
    record GlobalAverage(String name, String input) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Fully connected; flattens its input channel-major. Weights {@code [outputs, inputs]}, bias {@code [outputs]}. */
    record Dense(String name, String input, int outputs, Activation activation) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Dropout: active in training only. @param dropped fraction of values set to zero, in [0,1) */
    record Dropout(String name, String input, double dropped) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Elementwise sum of equal shapes. */
    record Add(String name, List<String> inputs, Activation activation) implements Layer {
        /** Copies the list. */
        public Add {
            inputs = List.copyOf(inputs);
        }
    }

    /** Channels of all inputs after one another; equal heights and widths. */
    record Concat(String name, List<String> inputs) implements Layer {
        /** Copies the list. */
        public Concat {
            inputs = List.copyOf(inputs);
        }
    }

    /** Some of the channels: from {@code from}, counted from 0, to before {@code to}. */
    record ChannelRange(String name, String input, int from, int to) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /** Every value repeated in a factor x factor square (nearest neighbour). */
    record Upsampling(String name, String input, int factor) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }

    /**
     * Sub-pixel rearrangement: block*block*c channels become c channels of block times the size; output channel k at
     * offset (dy, dx) reads input channel {@code k*block*block + dy*block + dx} (ONNX mode CRD, PyTorch's PixelShuffle).
     */
    record DepthToSpace(String name, String input, int block) implements Layer {
        @Override
        public List<String> inputs() {
            return List.of(input);
        }
    }
}
