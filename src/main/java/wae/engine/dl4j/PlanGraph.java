package wae.engine.dl4j;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.SubsetVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Shape;

/**
 * Puts a plan's layers into a DL4J graph. Every layer of the plan is the vertex of its name, after a prefix, so that
 * several plans can stand in one graph.
 */
final class PlanGraph {

    private final GraphBuilder graph;
    private final DlLayers layers;
    private final NetworkPlan plan;
    private final Map<String, Shape> shapes;
    private final UnaryOperator<String> names;
    private final Set<String> vectors = new HashSet<>();
    private final Map<String, String> watched = new HashMap<>();

    private PlanGraph(GraphBuilder graph, DlLayers layers, NetworkPlan plan, PictureSize size,
                      UnaryOperator<String> names) {
        this.graph = graph;
        this.layers = layers;
        this.plan = plan;
        this.shapes = plan.shapes(size);
        this.names = names;
    }

    /**
     * Adds all layers of a plan except its inputs.
     *
     * @param size  of the inputs: dense layers and pooling that rounds up depend on it
     * @param names what the plan's layers and inputs are called in the graph
     */
    static void add(GraphBuilder graph, DlLayers layers, NetworkPlan plan, PictureSize size,
                    UnaryOperator<String> names) {
        PlanGraph planGraph = new PlanGraph(graph, layers, plan, size, names);
        plan.layers().forEach(layer -> {
            planGraph.add(layer);
            planGraph.watch(layer);
        });
    }

    /** The graph's names of a plan's layers. */
    static List<String> all(List<String> planNames, UnaryOperator<String> names) {
        return planNames.stream().map(names).toList();
    }

    private void add(Layer layer) {
        if (layer.inputs().stream().anyMatch(vectors::contains)) {
            vectors.add(layer.name());
        }
        String name = names.apply(layer.name());
        if (layer instanceof Layer.Convolution c) {
            graph.addLayer(name, layers.convolution(c, input(c).channels()), inputs(c));
        } else if (layer instanceof Layer.BatchNormalisation b) {
            String raw = activated(name, b.activation());
            graph.addLayer(raw, layers.normalisation(b, input(b).channels()), inputs(b));
        } else if (layer instanceof Layer.Pooling p) {
            graph.addLayer(name, layers.pooling(p, input(p), shapes.get(p.name())), inputs(p));
        } else if (layer instanceof Layer.GlobalAverage g) {
            vectors.add(g.name());
            graph.addLayer(name, layers.globalAverage(), inputs(g));
        } else if (layer instanceof Layer.Dense d) {
            addDense(name, d);
        } else if (layer instanceof Layer.Dropout d) {
            graph.addLayer(name, layers.dropout(d), inputs(d));
        } else {
            addWithoutWeights(name, layer);
        }
    }

    private void addWithoutWeights(String name, Layer layer) {
        if (layer instanceof Layer.Add a) {
            String raw = activated(name, a.activation());
            graph.addVertex(raw, new ElementWiseVertex(ElementWiseVertex.Op.Add), inputs(a));
        } else if (layer instanceof Layer.Concat) {
            graph.addVertex(name, new MergeVertex(), inputs(layer));
        } else if (layer instanceof Layer.ChannelRange r) {
            graph.addVertex(name, new SubsetVertex(r.from(), r.to() - 1), inputs(r));
        } else if (layer instanceof Layer.Upsampling u) {
            graph.addLayer(name, layers.upsampling(u), inputs(u));
        } else if (layer instanceof Layer.DepthToSpace d) {
            graph.addVertex(name, new DepthToSpaceVertex(d.block()), inputs(d));
        } else if (!(layer instanceof Layer.Input)) {
            throw new IllegalArgumentException("Deeplearning4j has no layer for " + layer);
        }
    }

    private void addDense(String name, Layer.Dense dense) {
        Shape in = input(dense);
        InputPreProcessor flatten = vectors.contains(dense.input()) ? null
                : new CnnToFeedForwardPreProcessor(in.height(), in.width(), in.channels());
        vectors.add(dense.name());
        graph.addLayer(name, layers.dense(dense, in.count()), flatten, inputs(dense));
    }

    /** Where the layer's own values go: straight to its name, or to a vertex before an activation of that name. */
    private String activated(String name, Activation activation) {
        if (activation == Activation.NONE) {
            return name;
        }
        String raw = rawName(name);
        graph.addLayer(name, new ActivationLayer.Builder().activation(DlLayers.function(activation)).build(), raw);
        return raw;
    }

    /** The vertex that holds a layer's values, and weights, before an activation that DL4J keeps apart. */
    static String rawName(String name) {
        return name + "-raw";
    }

    /** Puts a watcher after a layer, and what reads the layer after the watcher. */
    private void watch(Layer layer) {
        layers.watcher(layer).ifPresent(watcher -> {
            String name = names.apply(layer.name());
            watched.put(name, name + "-watched");
            graph.addVertex(watched.get(name), new WatchVertex(watcher), name);
        });
    }

    private Shape input(Layer layer) {
        return shapes.get(layer.inputs().get(0));
    }

    private String[] inputs(Layer layer) {
        return layer.inputs().stream().map(names).map(name -> watched.getOrDefault(name, name))
                .toArray(String[]::new);
    }

    /** Renames: a prefix before everything except the names in the map. */
    static UnaryOperator<String> prefixed(String prefix, Map<String, String> others) {
        Map<String, String> fixed = new HashMap<>(others);
        return name -> fixed.getOrDefault(name, prefix + name);
    }
}
