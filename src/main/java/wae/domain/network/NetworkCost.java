package wae.domain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;

/**
 * What a plan costs for one picture, counted from the plan itself. Multiply-adds are those of convolutions and dense
 * layers; biases, normalisation, pooling and sums are ignored, as in the paper's kind of count.
 *
 * @param layers in the plan's order, inputs left out
 */
public record NetworkCost(List<LayerCost> layers) {

    /**
     * One layer's cost.
     *
     * @param layer        of the plan
     * @param input        shape of its first input
     * @param output       shape of its output
     * @param multiplyAdds for one picture
     * @param parameters   number of weights, biases and statistics
     */
    public record LayerCost(Layer layer, Shape input, Shape output, long multiplyAdds, long parameters) {
    }

    /** Copies the list. */
    public NetworkCost {
        layers = List.copyOf(layers);
    }

    /** Counts a plan at an input size. */
    public static NetworkCost of(NetworkPlan plan, PictureSize size) {
        Map<String, Shape> shapes = plan.shapes(size);
        List<LayerCost> costs = new ArrayList<>();
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty()) {
                costs.add(cost(layer, shapes.get(layer.inputs().get(0)), shapes.get(layer.name())));
            }
        }
        return new NetworkCost(costs);
    }

    private static LayerCost cost(Layer layer, Shape input, Shape output) {
        Map<String, List<Integer>> parameters = Parameters.of(layer, input);
        long count = parameters.values().stream().mapToLong(WeightTensor::count).sum();
        boolean multiplies = layer instanceof Layer.Convolution || layer instanceof Layer.Dense;
        long multiplyAdds = multiplies ? WeightTensor.count(parameters.get("weight")) * output.positions() : 0;
        return new LayerCost(layer, input, output, multiplyAdds, count);
    }

    /** Multiply-adds for one picture. */
    public long multiplyAdds() {
        return layers.stream().mapToLong(LayerCost::multiplyAdds).sum();
    }

    /** Number of weights, biases and statistics. */
    public long parameters() {
        return layers.stream().mapToLong(LayerCost::parameters).sum();
    }
}
