package wae.engine.dl4j;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.machine.NativeLibraries;
import wae.domain.network.Backbone;
import wae.domain.network.Layer;
import wae.domain.network.TrainedNetwork;
import wae.domain.pruning.TaylorCriteria;
import wae.domain.task.Problem;

/**
 * The Taylor criterion of a plain classifier from DL4J's gradients of each example's cross-entropy. Nothing is dropped;
 * normalisations use each batch's own statistics, as in training.
 */
public final class Dl4jTaylorCriteria implements TaylorCriteria {

    private final EngineThread thread;
    private final int threads;
    private final List<LabelledBatch> examples;
    private final PictureSize size;

    /**
     * Criteria measured on some examples.
     *
     * @param examples network inputs with their classes
     * @param size     of the network's input
     */
    public Dl4jTaylorCriteria(Dl4jEngine engine, int threads, List<LabelledBatch> examples, PictureSize size) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("the Taylor criterion needs examples");
        }
        this.thread = engine.thread();
        this.threads = threads;
        this.examples = List.copyOf(examples);
        this.size = size;
    }

    @Override
    public Map<String, double[]> of(TrainedNetwork network, List<String> layers) throws Problem {
        try {
            return thread.call(threads, () -> measured(network, layers));
        } catch (LinkageError | OutOfMemoryError e) {
            throw NativeLibraries.problem("Deeplearning4j", e);
        }
    }

    private Map<String, double[]> measured(TrainedNetwork network, List<String> layers) {
        TaylorLayers watched = new TaylorLayers(network.plan(), layers);
        GraphBuilder builder = new NeuralNetConfiguration.Builder().updater(new NoOp()).graphBuilder()
                .addInputs(network.plan().inputs().stream().map(Layer.Input::name).toList());
        PlanGraph.add(builder, watched, network.plan(), size, UnaryOperator.identity());
        builder.addLayer("loss", new CrossEntropyLoss(1, 0), Backbone.SCORES);
        ComputationGraph graph = new TrainedGraph(builder, List.of("loss"), new StepClock()).graph();
        new GraphWeights(graph, network.plan(), size, UnaryOperator.identity()).write(network.weights());
        for (LabelledBatch batch : examples) {
            goBack(graph, batch);
            watched.count(batch.count());
        }
        return watched.criteria();
    }

    private void goBack(ComputationGraph graph, LabelledBatch batch) {
        float[] classes = new float[batch.count()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = batch.labels()[i];
        }
        try (INDArray pictures = Nd4j.create(batch.pictures(),
                new long[] {batch.count(), Picture.CHANNELS, size.height(), size.width()}, 'c');
                INDArray labels = Nd4j.create(classes, new long[] {classes.length, 1}, 'c')) {
            graph.setInputs(pictures);
            graph.setLabels(labels);
            graph.computeGradientAndScore();
            graph.clear();
        }
    }
}
