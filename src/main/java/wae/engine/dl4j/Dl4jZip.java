package wae.engine.dl4j;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import wae.domain.image.PictureSize;
import wae.domain.network.EngineFormat;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;

/**
 * Networks as the zip that {@code ComputationGraph.load} opens. Layers are DL4J's own wherever it has them; depth to
 * space is a vertex of ours, which needs this program's classes on the class path.
 */
public final class Dl4jZip implements EngineFormat {

    private final EngineThread thread;

    /** @param engine on whose thread networks are built */
    public Dl4jZip(Dl4jEngine engine) {
        this.thread = engine.thread();
    }

    @Override
    public void write(TrainedNetwork network, PictureSize size, OutputStream out) throws IOException {
        IOException failure = thread.call(() -> {
            ComputationGraph graph = Dl4jEngine.graph(network, size);
            try {
                ModelSerializer.writeModel(graph, out, false);
                return null;
            } catch (IOException e) {
                return e; // the thread hands on unchecked exceptions only
            } finally {
                graph.close();
            }
        });
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public List<String> ownLayers(NetworkPlan plan) {
        return plan.layers().stream().filter(Layer.DepthToSpace.class::isInstance).map(Layer::name).toList();
    }
}
