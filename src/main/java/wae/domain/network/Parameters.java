package wae.domain.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;

/** Names and shapes of the arrays of weights that each kind of layer has. */
public final class Parameters {

    private Parameters() {
    }

    /**
     * Every parameter of a plan with its shape, in the plan's order.
     *
     * @param size of the inputs (dense layers depend on it)
     */
    public static Map<String, List<Integer>> of(NetworkPlan plan, PictureSize size) {
        Map<String, Shape> shapes = plan.shapes(size);
        Map<String, List<Integer>> parameters = new LinkedHashMap<>();
        for (Layer layer : plan.layers()) {
            if (!layer.inputs().isEmpty()) {
                of(layer, shapes.get(layer.inputs().get(0)))
                        .forEach((name, shape) -> parameters.put(layer.name() + "." + name, shape));
            }
        }
        return parameters;
    }

    /** The parameters of one layer, without the layer's name, given the shape of its (first) input. */
    public static Map<String, List<Integer>> of(Layer layer, Shape input) {
        Map<String, List<Integer>> parameters = new LinkedHashMap<>();
        if (layer instanceof Layer.Convolution c) {
            parameters.put("weight", List.of(c.outputs(), input.channels(), c.kernel(), c.kernel()));
            if (c.bias()) {
                parameters.put("bias", List.of(c.outputs()));
            }
        } else if (layer instanceof Layer.Dense d) {
            parameters.put("weight", List.of(d.outputs(), Math.toIntExact(input.count())));
            parameters.put("bias", List.of(d.outputs()));
        } else if (layer instanceof Layer.BatchNormalisation b) {
            parameters.put("mean", List.of(input.channels()));
            parameters.put("variance", List.of(input.channels()));
            if (b.scaleAndShift()) {
                parameters.put("scale", List.of(input.channels()));
                parameters.put("shift", List.of(input.channels()));
            }
        }
        return parameters;
    }

    /** Whether a parameter name is a weight matrix, on which weight decay acts, rather than a bias or a statistic. */
    public static boolean isWeightMatrix(String parameter) {
        return parameter.endsWith(".weight");
    }
}
