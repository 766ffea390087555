package wae.domain.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wae.domain.image.PictureSize;

/**
 * A network as plain data: named layers in an order in which each reads only earlier ones. Everything that runs,
 * counts, draws or prunes a network reads its plan.
 *
 * @param name    of the network, as in commands and files
 * @param layers  in order, inputs first
 * @param outputs names of the layers whose values leave the network, in order
 */
public record NetworkPlan(String name, List<Layer> layers, List<String> outputs) {

    /** @throws IllegalArgumentException if a name repeats, or something is read that does not stand before it */
    public NetworkPlan {
        layers = List.copyOf(layers);
        outputs = List.copyOf(outputs);
        Set<String> known = new HashSet<>();
        for (Layer layer : layers) {
            for (String input : layer.inputs()) {
                if (!known.contains(input)) {
                    throw new IllegalArgumentException(
                            "layer " + layer.name() + " of " + name + " reads " + input + ", which no layer before it is");
                }
            }
            if (!known.add(layer.name())) {
                throw new IllegalArgumentException("two layers of " + name + " are called " + layer.name());
            }
        }
        if (outputs.isEmpty() || !known.containsAll(outputs)) {
            throw new IllegalArgumentException("the outputs of " + name + " must be layers of it: " + outputs);
        }
    }

    /** This plan under another name. */
    public NetworkPlan named(String other) {
        return new NetworkPlan(other, layers, outputs);
    }

    /** This plan with other layers as its outputs, e.g. to look inside. */
    public NetworkPlan withOutputs(List<String> others) {
        return new NetworkPlan(name, layers, others);
    }

    /** The part of this plan that a layer's output depends on, with that as its one output. */
    public NetworkPlan upTo(String layerName) {
        return upTo(List.of(layerName));
    }

    /** The part of this plan that some layers' outputs depend on, with those as its outputs. */
    public NetworkPlan upTo(List<String> layerNames) {
        Set<String> needed = new HashSet<>();
        layerNames.forEach(wanted -> needed.add(layer(wanted).name()));
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (needed.contains(layers.get(i).name())) {
                needed.addAll(layers.get(i).inputs());
            }
        }
        List<Layer> part = layers.stream().filter(layer -> needed.contains(layer.name())).toList();
        return new NetworkPlan(name, part, layerNames);
    }

    /**
     * The part of this plan that comes after some layers, which become its inputs, e.g. to train it alone. Keeps the
     * outputs.
     *
     * @param layerNames every way from this plan's inputs to its outputs leads through one of them
     * @param size       of this plan's inputs
     */
    public NetworkPlan after(List<String> layerNames, PictureSize size) {
        Map<String, Shape> shapes = shapes(size);
        List<Layer> before = upTo(layerNames).layers();
        List<Layer> part = new ArrayList<>();
        layerNames.forEach(input -> part.add(new Layer.Input(input, shapes.get(input).channels())));
        layers.stream().filter(layer -> !before.contains(layer)).forEach(part::add);
        return new NetworkPlan(name, part, outputs);
    }

    /** The layers where data enters, in order. */
    public List<Layer.Input> inputs() {
        return layers.stream().filter(Layer.Input.class::isInstance).map(Layer.Input.class::cast).toList();
    }

    /** @throws IllegalArgumentException if there is no such layer */
    public Layer layer(String layerName) {
        return layers.stream().filter(layer -> layer.name().equals(layerName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no layer " + layerName));
    }

    /**
     * The shape of every layer's output, in the plan's order.
     *
     * @param size of every input
     * @throws IllegalArgumentException if shapes do not fit together, naming the layer
     */
    public Map<String, Shape> shapes(PictureSize size) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Layer layer : layers) {
            List<Shape> inputs = layer.inputs().stream().map(shapes::get).toList();
            shapes.put(layer.name(), ShapeInference.shape(layer, inputs, size));
        }
        return shapes;
    }
}
