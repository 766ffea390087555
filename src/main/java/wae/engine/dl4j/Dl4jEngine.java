package wae.engine.dl4j;

import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import wae.domain.image.PictureSize;
import wae.domain.machine.NativeLibraries;
import wae.domain.network.Engine;
import wae.domain.network.Layer;
import wae.domain.network.NetworkEngine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** Runs networks on DL4J. All its native work happens on one thread of its own. */
public final class Dl4jEngine implements NetworkEngine {

    private final EngineThread thread;

    /** An engine with its thread, which ends with the process. */
    public Dl4jEngine() {
        this(new EngineThread());
    }

    Dl4jEngine(EngineThread thread) {
        this.thread = thread;
    }

    EngineThread thread() {
        return thread;
    }

    @Override
    public Engine engine() {
        return Engine.DL4J;
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        try {
            return thread.call(threads, () -> new Dl4jRunningNetwork(thread, threads, network));
        } catch (LinkageError | OutOfMemoryError e) {
            throw NativeLibraries.problem("Deeplearning4j", e);
        }
    }

    /** A graph for running a plan at a size, with its weights. To be called on the engine's thread. */
    static ComputationGraph graph(TrainedNetwork network, PictureSize size) {
        NetworkPlan plan = network.plan();
        GraphBuilder builder = new NeuralNetConfiguration.Builder().graphBuilder()
                .addInputs(plan.inputs().stream().map(Layer.Input::name).toList())
                .validateOutputLayerConfig(false);
        PlanGraph.add(builder, new DlLayers(), plan, size, UnaryOperator.identity());
        ComputationGraph graph = new ComputationGraph(builder.setOutputs(plan.outputs().toArray(String[]::new)).build());
        graph.init();
        new GraphWeights(graph, plan, size, UnaryOperator.identity()).write(network.weights());
        return graph;
    }
}
