package wae.domain.network;

import java.util.List;
import java.util.Map;
import wae.domain.image.PictureSize;

/** Whether arrays of weights are those of a plan, for no input size in particular. */
public final class ParameterFit {

    /**
     * A size that every plan in use accepts; only channels are taken from the shapes at it, and a dense layer may have
     * been made for any size.
     */
    private static final PictureSize ANY = PictureSize.square(512);

    private ParameterFit() {
    }

    /**
     * Checks that every parameter of the plan is there with the shape that its layer asks for. Others are ignored.
     *
     * @param shapes by parameter name
     * @throws IllegalArgumentException naming the first that is missing or does not fit
     */
    public static void require(NetworkPlan plan, Map<String, List<Integer>> shapes) {
        Map<String, Shape> activations = plan.shapes(ANY);
        for (Layer layer : plan.layers()) {
            if (layer instanceof Layer.Dense dense) {
                requireDense(dense, activations.get(dense.input()), shapes);
            } else if (!layer.inputs().isEmpty()) {
                Parameters.of(layer, activations.get(layer.inputs().get(0))).forEach((name, shape) ->
                        requireShape(layer.name() + "." + name, shape, shapes));
            }
        }
    }

    private static void requireDense(Layer.Dense dense, Shape input, Map<String, List<Integer>> shapes) {
        String name = dense.name() + ".weight";
        List<Integer> shape = existing(name, shapes);
        boolean fits = shape.size() == 2 && shape.get(0) == dense.outputs() && shape.get(1) >= 1
                && shape.get(1) % input.channels() == 0;
        if (!fits) {
            throw new IllegalArgumentException("weights " + name + " have shape " + shape + " instead of ["
                    + dense.outputs() + ", a multiple of " + input.channels() + "]");
        }
        requireShape(dense.name() + ".bias", List.of(dense.outputs()), shapes);
    }

    private static void requireShape(String name, List<Integer> expected, Map<String, List<Integer>> shapes) {
        List<Integer> shape = existing(name, shapes);
        if (!shape.equals(expected)) {
            throw new IllegalArgumentException("weights " + name + " have shape " + shape + " instead of " + expected);
        }
    }

    private static List<Integer> existing(String name, Map<String, List<Integer>> shapes) {
        List<Integer> shape = shapes.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("weights " + name + " are missing");
        }
        return shape;
    }
}
