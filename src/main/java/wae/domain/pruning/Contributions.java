package wae.domain.pruning;

import java.util.List;
import wae.domain.network.Layer;
import wae.domain.network.Shape;
import wae.domain.network.WeightTensor;

/**
 * What each input channel contributes to single values of a layer's output, before bias and activation.
 *
 * @param reader convolution or dense layer
 * @param weight its weights
 * @param input  shape of its input
 * @param output shape of its output
 */
record Contributions(Layer reader, WeightTensor weight, Shape input, Shape output) {

    /**
     * The contributions to one output value; they add up to it.
     *
     * @param values of the layer's input, channel-major
     * @param map    output channel
     * @param row    of the output
     * @param column of the output
     */
    double[] at(float[] values, int map, int row, int column) {
        return reader instanceof Layer.Convolution c ? ofConvolution(c, values, map, row, column)
                : ofDense(values, map);
    }

    private double[] ofConvolution(Layer.Convolution c, float[] values, int map, int row, int column) {
        int k = c.kernel();
        int top = row * c.stride() - c.padding();
        int left = column * c.stride() - c.padding();
        double[] sums = new double[input.channels()];
        for (int channel = 0; channel < sums.length; channel++) {
            int weights = (map * sums.length + channel) * k * k;
            for (int y = Math.max(0, top); y < Math.min(input.height(), top + k); y++) {
                int line = (channel * input.height() + y) * input.width();
                int weightLine = weights + (y - top) * k - left;
                for (int x = Math.max(0, left); x < Math.min(input.width(), left + k); x++) {
                    sums[channel] += (double) values[line + x] * weight.values()[weightLine + x];
                }
            }
        }
        return sums;
    }

    private double[] ofDense(float[] values, int output) {
        int positions = Math.toIntExact(input.positions());
        double[] sums = new double[input.channels()];
        for (int i = 0; i < values.length; i++) {
            sums[i / positions] += (double) values[i] * weight.values()[output * values.length + i];
        }
        return sums;
    }

    /** The weights with those on each input channel times a factor. */
    WeightTensor scaled(List<Double> factors) {
        int block = weight.values().length / weight.shape().get(0) / input.channels();
        float[] scaled = weight.values().clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factors.get(i / block % input.channels()).floatValue();
        }
        return new WeightTensor(weight.shape(), scaled);
    }
}
