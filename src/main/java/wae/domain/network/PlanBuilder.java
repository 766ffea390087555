package wae.domain.network;

import static wae.domain.network.Activation.NONE;
import static wae.domain.network.Activation.RELU;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects a plan's layers. Every method adds one layer, or a few, and returns the name to read on from. */
final class PlanBuilder {

    /** Fraction of values dropped after each hidden dense layer while training (the authors'). */
    static final double DROPPED = 0.5;

    private final List<Layer> layers = new ArrayList<>();

    String add(Layer layer) {
        layers.add(layer);
        return layer.name();
    }

    String input(String name, int channels) {
        return add(new Layer.Input(name, channels));
    }

    /** A convolution with bias that keeps the size (odd kernel), and ReLU. */
    String convolutionRelu(String name, String input, int outputs, int kernel) {
        return add(new Layer.Convolution(name, input, outputs, kernel, 1, kernel / 2, true, RELU));
    }

    /** A convolution without bias, padded by half its kernel, then batch normalisation with scale and shift. */
    String normalisedConvolution(String name, String input, int outputs, int kernel, int stride,
            Activation activation) {
        String convolution =
                add(new Layer.Convolution(name, input, outputs, kernel, stride, kernel / 2, false, NONE));
        return add(new Layer.BatchNormalisation(name + "_bn", convolution, true, activation));
    }

    /** Caffe's pooling: maximum of 2x2, stride 2, size rounded up. */
    String halving(String name, String input) {
        return add(new Layer.Pooling(name, input, Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, true));
    }

    /** Hidden dense layers, each with ReLU and dropout, then one dense layer of scores; named after a prefix. */
    String head(String prefix, String input, List<Integer> hidden, int classes) {
        String from = input;
        for (int i = 0; i < hidden.size(); i++) {
            String dense = add(new Layer.Dense(prefix + "fc" + (i + 1), from, hidden.get(i), RELU));
            from = add(new Layer.Dropout(prefix + "drop" + (i + 1), dense, DROPPED));
        }
        return add(new Layer.Dense(prefix + "scores", from, classes, NONE));
    }

    /**
     * All layers of a plan with one input, their names after a prefix.
     *
     * @param input that is read in place of the plan's own
     * @return the names of the plan's outputs, in its order
     */
    List<String> embed(NetworkPlan part, String prefix, String input) {
        String own = part.inputs().get(0).name();
        UnaryOperator<String> names = name -> name.equals(own) ? input : prefix + name;
        part.layers().stream().filter(layer -> !(layer instanceof Layer.Input))
                .forEach(layer -> add(LayerCopy.renamed(layer, names)));
        return part.outputs().stream().map(names).toList();
    }

    NetworkPlan build(String name, String... outputs) {
        return new NetworkPlan(name, layers, List.of(outputs));
    }
}
