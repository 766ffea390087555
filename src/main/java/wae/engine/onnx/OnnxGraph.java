package wae.engine.onnx;

import static wae.engine.onnx.Nodes.constant;
import static wae.engine.onnx.Nodes.node;
import static wae.engine.onnx.Nodes.real;
import static wae.engine.onnx.Nodes.repeated;
import static wae.engine.onnx.Nodes.text;
import static wae.engine.onnx.Nodes.value;
import static wae.engine.onnx.Nodes.whole;
import static wae.engine.onnx.Nodes.wholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onnx.Onnx;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Shape;

/**
 * A plan as an ONNX graph (operator set {@link #OPERATOR_SET}) without its weights, which are initialisers named as
 * the parameters. Batch, height and width stay free. The last node of a layer gives the tensor named as the layer;
 * helper tensors have a colon in their name, which no layer has.
 */
final class OnnxGraph {

    static final int OPERATOR_SET = 13;

    /** Only channels are read from the shapes at this size. */
    private static final PictureSize ANY = PictureSize.square(512);

    private final Onnx.GraphProto.Builder graph = Onnx.GraphProto.newBuilder();
    private final Set<String> vectors = new HashSet<>();
    private final Map<String, String> mapsOfVectors = new HashMap<>();
    private final Map<String, Shape> shapes;

    private OnnxGraph(NetworkPlan plan) {
        shapes = plan.shapes(ANY);
        graph.setName(plan.name());
        plan.layers().forEach(this::add);
        plan.outputs().forEach(this::addOutput);
    }

    static Onnx.GraphProto of(NetworkPlan plan) {
        return new OnnxGraph(plan).graph.build();
    }

    private void addOutput(String name) {
        int channels = shapes.get(name).channels();
        graph.addOutput(vectors.contains(name) ? value(name, "batch", channels)
                : value(name, "batch", channels, name + "_height", name + "_width"));
    }

    private void add(Layer layer) {
        if (layer instanceof Layer.Input input) {
            graph.addInput(value(input.name(), "batch", input.channels(), "height", "width"));
        } else if (layer instanceof Layer.Convolution c) {
            convolution(c);
        } else if (layer instanceof Layer.BatchNormalisation b) {
            batchNormalisation(b);
        } else if (layer instanceof Layer.Pooling p) {
            pooling(p);
        } else if (layer instanceof Layer.GlobalAverage g) {
            String pooled = g.name() + ":pooled";
            graph.addNode(node("GlobalAveragePool", pooled, List.of(maps(g.input())), pooled));
            flatten(g.name(), pooled);
        } else if (layer instanceof Layer.Dense d) {
            dense(d);
        } else if (layer instanceof Layer.Dropout d) { // active in training only
            graph.addNode(node("Identity", d.name(), List.of(d.input()), d.name()));
            inheritForm(d);
        } else if (layer instanceof Layer.Add a) {
            sum(a);
        } else if (layer instanceof Layer.Concat c) {
            graph.addNode(node("Concat", c.name(), alike(c), c.name(), whole("axis", 1)));
        } else if (layer instanceof Layer.ChannelRange r) {
            channelRange(r);
        } else if (layer instanceof Layer.Upsampling u) {
            upsampling(u);
        } else if (layer instanceof Layer.DepthToSpace d) {
            graph.addNode(node("DepthToSpace", d.name(), List.of(maps(d.input())), d.name(),
                    whole("blocksize", d.block()), text("mode", "CRD")));
        }
    }

    private void convolution(Layer.Convolution c) {
        List<String> inputs = new ArrayList<>(List.of(maps(c.input()), c.name() + ".weight"));
        if (c.bias()) {
            inputs.add(c.name() + ".bias");
        }
        graph.addNode(node("Conv", c.name(), inputs, linear(c.name(), c.activation()),
                repeated("kernel_shape", c.kernel(), 2), repeated("strides", c.stride(), 2),
                repeated("pads", c.padding(), 4)));
        activate(c.name(), c.activation());
    }

    private void batchNormalisation(Layer.BatchNormalisation b) {
        String scale = b.name() + ".scale";
        String shift = b.name() + ".shift";
        if (!b.scaleAndShift()) {
            float[] ones = new float[shapes.get(b.name()).channels()];
            graph.addInitializer(constant(shift, ones));
            Arrays.fill(ones, 1);
            graph.addInitializer(constant(scale, ones));
        }
        graph.addNode(node("BatchNormalization", b.name(),
                List.of(b.input(), scale, shift, b.name() + ".mean", b.name() + ".variance"),
                linear(b.name(), b.activation()), real("epsilon", Layer.BatchNormalisation.EPSILON)));
        inheritForm(b);
        activate(b.name(), b.activation());
    }

    private void pooling(Layer.Pooling p) {
        List<Onnx.AttributeProto> attributes = new ArrayList<>(List.of(repeated("kernel_shape", p.kernel(), 2),
                repeated("strides", p.stride(), 2), wholes("pads", p.padding(), p.padding(), endPadding(p), endPadding(p))));
        boolean maximum = p.kind() == Layer.Pooling.Kind.MAXIMUM;
        if (!maximum) {
            attributes.add(whole("count_include_pad", 0));
        }
        graph.addNode(node(maximum ? "MaxPool" : "AveragePool", p.name(), List.of(maps(p.input())), p.name(),
                attributes.toArray(Onnx.AttributeProto[]::new)));
    }

    /**
     * Rounding up is written as more padding at the end instead of {@code ceil_mode}: as much as a started stride needs,
     * yet never so much that a window lies wholly in it. Such a window Caffe and the ONNX standard leave out, but ONNX
     * Runtime 1.20 with {@code ceil_mode} does not.
     */
    private static int endPadding(Layer.Pooling p) {
        return p.ceil() ? Math.min(p.padding() + p.stride() - 1, p.kernel() - 1) : p.padding();
    }

    private void dense(Layer.Dense d) {
        String flat = d.input();
        if (!vectors.contains(flat)) {
            flat = d.name() + ":flat";
            graph.addNode(node("Flatten", flat, List.of(d.input()), flat, whole("axis", 1)));
        }
        graph.addNode(node("Gemm", d.name(), List.of(flat, d.name() + ".weight", d.name() + ".bias"),
                linear(d.name(), d.activation()), whole("transB", 1)));
        vectors.add(d.name());
        activate(d.name(), d.activation());
    }

    private void sum(Layer.Add a) {
        List<String> terms = alike(a);
        String output = linear(a.name(), a.activation());
        // ONNX's Add takes two: a longer sum is a chain of them
        String sum = terms.get(0);
        for (int i = 1; i < terms.size(); i++) {
            String next = i == terms.size() - 1 ? output : a.name() + ":" + i;
            graph.addNode(node("Add", next, List.of(sum, terms.get(i)), next));
            sum = next;
        }
        if (terms.size() == 1) {
            graph.addNode(node("Identity", a.name() + ":same", terms, output));
        }
        activate(a.name(), a.activation());
    }

    private void channelRange(Layer.ChannelRange r) {
        graph.addInitializer(constant(r.name() + ":from", (long) r.from()));
        graph.addInitializer(constant(r.name() + ":to", (long) r.to()));
        graph.addInitializer(constant(r.name() + ":axis", 1L));
        graph.addNode(node("Slice", r.name(),
                List.of(r.input(), r.name() + ":from", r.name() + ":to", r.name() + ":axis"), r.name()));
        inheritForm(r);
    }

    private void upsampling(Layer.Upsampling u) {
        String scales = u.name() + ":scales";
        graph.addInitializer(constant(scales, 1f, 1f, u.factor(), u.factor()));
        graph.addNode(node("Resize", u.name(), List.of(maps(u.input()), "", scales), u.name(), text("mode", "nearest"),
                text("coordinate_transformation_mode", "asymmetric"), text("nearest_mode", "floor")));
    }

    private void flatten(String name, String maps) {
        graph.addNode(node("Flatten", name, List.of(maps), name, whole("axis", 1)));
        vectors.add(name);
    }

    private static String linear(String name, Activation activation) {
        return activation == Activation.RELU ? name + ":linear" : name;
    }

    private void activate(String name, Activation activation) {
        if (activation == Activation.RELU) {
            graph.addNode(node("Relu", name + ":relu", List.of(name + ":linear"), name));
        }
    }

    private void inheritForm(Layer layer) {
        if (vectors.contains(layer.inputs().get(0))) {
            vectors.add(layer.name());
        }
    }

    /** Inputs in one form: vectors if all are, else maps. */
    private List<String> alike(Layer layer) {
        if (vectors.containsAll(layer.inputs())) {
            vectors.add(layer.name());
            return layer.inputs();
        }
        return layer.inputs().stream().map(this::maps).toList();
    }

    /** The tensor as maps: a vector becomes maps of one position. */
    private String maps(String tensor) {
        return vectors.contains(tensor) ? mapsOfVectors.computeIfAbsent(tensor, this::unsqueeze) : tensor;
    }

    private String unsqueeze(String vector) {
        String maps = vector + ":maps";
        graph.addInitializer(constant(maps + "_axes", 2L, 3L));
        graph.addNode(node("Unsqueeze", maps, List.of(vector, maps + "_axes"), maps));
        return maps;
    }
}
