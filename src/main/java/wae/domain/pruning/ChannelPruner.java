package wae.domain.pruning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wae.domain.image.PictureSize;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Takes channels out of a network: a smaller plan, and weights cut to it. A dropped channel of zeros changes nothing.
 * What reads a pruned layer is cut along its inputs, through pooling, normalisation, concatenation and into dense
 * layers.
 */
public final class ChannelPruner {

    private ChannelPruner() {
    }

    /**
     * The network without the channels that are not kept.
     *
     * @param size of the inputs that the weights were made for (dense layers depend on it)
     * @throws IllegalArgumentException if a layer is not prunable (see {@link PrunableLayers}) or has no such channel
     */
    public static TrainedNetwork prune(TrainedNetwork network, PictureSize size, KeptChannels kept) {
        NetworkPlan plan = network.plan();
        List<String> prunable = PrunableLayers.of(plan);
        kept.byLayer().forEach((layer, channels) -> require(plan, prunable, layer, channels));
        Map<String, Shape> shapes = plan.shapes(size);
        Map<String, int[]> left = channelsLeft(plan, shapes, kept);

        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty()) {
                Shape input = shapes.get(layer.inputs().get(0));
                Cut cut = new Cut(left.get(layer.inputs().get(0)), left.get(layer.name()), input);
                for (String parameter : Parameters.of(layer, input).keySet()) {
                    String name = layer.name() + "." + parameter;
                    tensors.put(name, cut.of(layer, parameter, network.weights().get(name)));
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        kept.byLayer().forEach((layer, channels) -> counts.put(layer, channels.size()));
        return new TrainedNetwork(PrunableLayers.withOutputs(plan, counts), new Weights(tensors));
    }

    private static void require(NetworkPlan plan, List<String> prunable, String layer, List<Integer> channels) {
        if (!prunable.contains(layer)) {
            throw new IllegalArgumentException("layer " + layer + " of " + plan.name() + " cannot lose channels");
        }
        int outputs = ((Layer.Convolution) plan.layer(layer)).outputs();
        if (channels.get(channels.size() - 1) >= outputs) {
            throw new IllegalArgumentException("layer " + layer + " has " + outputs + " channels, but keeps "
                    + channels);
        }
    }

    /** The channels of each layer's output that are left, as indices into what it had. */
    private static Map<String, int[]> channelsLeft(NetworkPlan plan, Map<String, Shape> shapes, KeptChannels kept) {
        Map<String, int[]> left = new HashMap<>();
        for (Layer layer : plan.layers()) {
            int channels = shapes.get(layer.name()).channels();
            List<Integer> chosen = kept.byLayer().get(layer.name());
            if (chosen != null) {
                left.put(layer.name(), chosen.stream().mapToInt(Integer::intValue).toArray());
            } else if (layer instanceof Layer.Concat) {
                left.put(layer.name(), concatenated(layer.inputs(), left, shapes));
            } else if (PrunableLayers.handsOnChannels(layer)) {
                left.put(layer.name(), left.get(layer.inputs().get(0)));
            } else {
                left.put(layer.name(), IntStream.range(0, channels).toArray());
            }
        }
        return left;
    }

    private static int[] concatenated(List<String> inputs, Map<String, int[]> left, Map<String, Shape> shapes) {
        List<Integer> all = new ArrayList<>();
        int offset = 0;
        for (String input : inputs) {
            for (int channel : left.get(input)) {
                all.add(offset + channel);
            }
            offset += shapes.get(input).channels();
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * How one layer's weights are cut.
     *
     * @param inputs  channels of its input that are left
     * @param outputs channels of its output that are left
     * @param input   shape of its input before pruning
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cut(int[] inputs, int[] outputs, Shape input) {

        WeightTensor of(Layer layer, String parameter, WeightTensor tensor) {
            if (outputs.length == tensor.shape().get(0) && inputs.length == input.channels()) {
                return tensor; // shared, not copied
            }
            boolean matrix = parameter.equals("weight");
            int columns = matrix ? input.channels() : 1; // a column: what one input channel brings
            int block = tensor.values().length / tensor.shape().get(0) / columns;
            int[] keptColumns = matrix ? inputs : new int[] {0};
            float[] values = new float[outputs.length * keptColumns.length * block];
            int target = 0;
            for (int output : outputs) {
                for (int column : keptColumns) {
                    System.arraycopy(tensor.values(), (output * columns + column) * block, values, target, block);
                    target += block;
                }
            }
            return new WeightTensor(shape(layer, matrix, keptColumns.length * block), values);
        }

        private List<Integer> shape(Layer layer, boolean matrix, int row) {
            if (!matrix) {
                return List.of(outputs.length);
            }
            return layer instanceof Layer.Convolution c
                    ? List.of(outputs.length, inputs.length, c.kernel(), c.kernel()) : List.of(outputs.length, row);
        }
    }
}
