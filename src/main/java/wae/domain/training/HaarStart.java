package wae.domain.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * A start that already is a good auto-encoder, made from a random one: the first three maps of every hidden layer carry
 * the colours through (they are not negative, so that ReLU leaves them), I_L is the mean of each 2x2 square of each
 * colour, I_H the three Haar details of the mean of the colours. The decoder undoes Haar for the mean of the colours and
 * interpolates the colours' differences from it bilinearly. All other channels keep their random weights and are read with
 * weight zero, from which training departs.
 */
final class HaarStart {

    /** One map for each colour. */
    static final int MIN_WIDTH = Picture.CHANNELS;

    private static final int COLOURS = Picture.CHANNELS;
    private static final int KERNEL = 3;
    private static final int CENTRE = 1;

    private final Map<String, WeightTensor> tensors;

    private HaarStart(TrainedNetwork random) {
        this.tensors = new LinkedHashMap<>(random.weights().tensors());
    }

    static TrainedNetwork encoder(TrainedNetwork random) {
        HaarStart start = new HaarStart(random);
        start.pass("conv1", Picture.INPUT_OFFSET);
        start.pass("conv2", 0);
        start.pass("conv3", 0);
        start.low();
        start.high();
        return new TrainedNetwork(random.plan(), new Weights(start.tensors));
    }

    static TrainedNetwork decoder(TrainedNetwork random) {
        HaarStart start = new HaarStart(random);
        start.phases();
        start.pass("conv1", 0);
        start.pass("conv2", 0);
        start.pass(AutoEncoderPlans.RECONSTRUCTION, -Picture.INPUT_OFFSET);
        return new TrainedNetwork(random.plan(), new Weights(start.tensors));
    }

    /** The first three maps become the first three of what the layer reads, plus an offset. */
    private void pass(String layer, float offset) {
        Kernels kernels = new Kernels(layer);
        for (int colour = 0; colour < COLOURS; colour++) {
            kernels.clear(colour, offset);
            kernels.set(colour, colour, CENTRE, CENTRE, 1);
        }
    }

    private void low() {
        Kernels kernels = new Kernels(AutoEncoderPlans.LOW);
        for (int colour = 0; colour < COLOURS; colour++) {
            kernels.clear(colour, -Picture.INPUT_OFFSET);
            for (int phase = 0; phase < 4; phase++) {
                kernels.set(colour, colour, CENTRE + phase / 2, CENTRE + phase % 2, 0.25);
            }
        }
    }

    private void high() {
        Kernels kernels = new Kernels(AutoEncoderPlans.HIGH);
        for (int detail = 0; detail < 3; detail++) {
            kernels.clear(detail, 0);
            for (int phase = 0; phase < 4; phase++) {
                for (int colour = 0; colour < COLOURS; colour++) {
                    kernels.set(detail, colour, CENTRE + phase / 2, CENTRE + phase % 2,
                            sign(detail, phase) * 0.25 / COLOURS);
                }
            }
        }
    }

    /** The four sub-pixels of each colour from both channels; output map of colour k and phase p is 4 k + p. */
    private void phases() {
        Kernels low = new Kernels("low_conv");
        Kernels high = new Kernels("high_conv");
        for (int map = 0; map < 4 * COLOURS; map++) {
            int phase = map % 4;
            low.clear(map, Picture.INPUT_OFFSET);
            high.clear(map, 0);
            for (int colour = 0; colour < COLOURS; colour++) {
                interpolate(low, map, colour, phase);
                low.add(map, colour, CENTRE, CENTRE, 1.0 / COLOURS);
                high.set(map, colour, CENTRE, CENTRE, sign(colour, phase));
            }
        }
    }

    /** This colour where it is the map's own, less the mean of the colours, interpolated bilinearly. */
    private static void interpolate(Kernels low, int map, int colour, int phase) {
        double fraction = (colour == map / 4 ? 1 : 0) - 1.0 / COLOURS;
        for (int row = 0; row < KERNEL; row++) {
            for (int column = 0; column < KERNEL; column++) {
                low.add(map, colour, row, column, fraction * nearness(row, phase / 2) * nearness(column, phase % 2));
            }
        }
    }

    /** Fraction of the neighbour at a kernel's index in the value at the lower (0) or upper (1) half of a pixel. */
    private static double nearness(int index, int half) {
        return index == CENTRE ? 0.75 : index == 2 * half ? 0.25 : 0;
    }

    /** Haar's signs: detail 0 is left minus right, 1 top minus bottom, 2 the product. */
    private static int sign(int detail, int phase) {
        int leftRight = phase % 2 == 0 ? 1 : -1;
        int topBottom = phase / 2 == 0 ? 1 : -1;
        return detail == 0 ? leftRight : detail == 1 ? topBottom : leftRight * topBottom;
    }

    /** A copy of one convolution's weights and biases, open to change. */
    private final class Kernels {

        private final int inputs;
        private final float[] weights;
        private final float[] biases;

        Kernels(String layer) {
            WeightTensor weight = tensors.get(layer + ".weight");
            WeightTensor bias = tensors.get(layer + ".bias");
            inputs = weight.shape().get(1);
            weights = weight.values().clone();
            biases = bias.values().clone();
            tensors.put(layer + ".weight", new WeightTensor(weight.shape(), weights));
            tensors.put(layer + ".bias", new WeightTensor(bias.shape(), biases));
        }

        void clear(int output, float bias) {
            Arrays.fill(weights, index(output, 0, 0, 0), index(output + 1, 0, 0, 0), 0);
            biases[output] = bias;
        }

        void set(int output, int input, int row, int column, double value) {
            weights[index(output, input, row, column)] = (float) value;
        }

        void add(int output, int input, int row, int column, double value) {
            weights[index(output, input, row, column)] += (float) value;
        }

        private int index(int output, int input, int row, int column) {
            return ((output * inputs + input) * KERNEL + row) * KERNEL + column;
        }
    }
}
