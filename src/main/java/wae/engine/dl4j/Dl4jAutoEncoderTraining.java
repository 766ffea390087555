package wae.engine.dl4j;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.TrainedNetwork;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.LabelledBatch;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Training;
import wae.domain.training.TrainingState;

/** Encoder and decoder in one graph with two loss heads: the reconstruction's and I_H's energy. */
final class Dl4jAutoEncoderTraining implements Training {

    private static final String RECONSTRUCTION_LOSS = "reconstruction-loss";
    private static final String ENERGY_LOSS = "energy-loss";
    private static final String ENCODER = "encoder.";
    private static final UnaryOperator<String> IN_ENCODER =
            PlanGraph.prefixed(ENCODER, Map.of(AutoEncoderPlans.PICTURE, AutoEncoderPlans.PICTURE));
    private static final UnaryOperator<String> IN_DECODER = PlanGraph.prefixed("decoder.", Map.of(
            AutoEncoderPlans.LOW, ENCODER + AutoEncoderPlans.LOW, AutoEncoderPlans.HIGH, ENCODER + AutoEncoderPlans.HIGH));

    private final EngineThread thread;
    private final int threads;
    private final AutoEncoderSettings settings;
    private final PictureSize size;
    private final ComputationGraph graph;
    private final INDArray patches;
    private final INDArray noEnergy;

    /** On the engine's thread. */
    Dl4jAutoEncoderTraining(EngineThread thread, int threads, AutoEncoderSettings settings, TrainingState state) {
        this.thread = thread;
        this.threads = threads;
        this.settings = settings;
        this.size = PictureSize.square(settings.patch());
        this.graph = graph();
        int side = settings.patch();
        patches = Nd4j.create(new long[] {settings.batch(), Picture.CHANNELS, side, side}, 'c');
        noEnergy = Nd4j.zeros(settings.batch(), Picture.CHANNELS, side / 2, side / 2);
        restore(state);
    }

    private ComputationGraph graph() {
        GraphBuilder builder = new NeuralNetConfiguration.Builder()
                .updater(new Adam.Builder().learningRateSchedule(new RateSchedule(settings)).build())
                .graphBuilder().addInputs(AutoEncoderPlans.PICTURE);
        PlanGraph.add(builder, new TrainingLayers(0), settings.encoderPlan(), size, IN_ENCODER);
        PlanGraph.add(builder, new TrainingLayers(settings.decoderWeightDecay()), settings.decoderPlan(), size.half(),
                IN_DECODER);
        builder.addLayer(RECONSTRUCTION_LOSS, new MeanSquareLoss(1), IN_DECODER.apply(AutoEncoderPlans.RECONSTRUCTION));
        builder.addLayer(ENERGY_LOSS, new MeanSquareLoss(settings.lambda()), IN_ENCODER.apply(AutoEncoderPlans.HIGH));
        ComputationGraph made = new ComputationGraph(
                builder.setOutputs(RECONSTRUCTION_LOSS, ENERGY_LOSS).validateOutputLayerConfig(false).build());
        made.init();
        return made;
    }

    private void restore(TrainingState state) {
        encoderWeights().write(state.network(TrainingState.ENCODER).weights());
        decoderWeights().write(state.network(TrainingState.DECODER).weights());
        graph.getConfiguration().setIterationCount(Math.toIntExact(state.step()));
        INDArray updater = graph.getUpdater().getUpdaterStateViewArray();
        if (state.updater().length > 0) {
            updater.assign(Nd4j.create(state.updater()).reshape(updater.shape()));
        }
    }

    @Override
    public StepFigures step(LabelledBatch batch) {
        return thread.call(threads, () -> {
            int step = graph.getConfiguration().getIterationCount();
            NativeFloats.put(batch.pictures(), patches);
            graph.fit(new INDArray[] {patches}, new INDArray[] {patches, noEnergy});
            double reconstruction = loss(RECONSTRUCTION_LOSS);
            double energy = loss(ENERGY_LOSS);
            return new StepFigures(step, Map.of(Metric.RECONSTRUCTION_LOSS, reconstruction, Metric.ENERGY_LOSS, energy,
                    Metric.TRANSFORM_LOSS, reconstruction + settings.lambda() * energy,
                    Metric.LEARNING_RATE, settings.learningRate(step)));
        });
    }

    private double loss(String head) {
        return ((MeanSquareHead) graph.getLayer(head)).meanSquare();
    }

    @Override
    public TrainingState state() {
        return thread.call(() -> TrainingState.of(graph.getConfiguration().getIterationCount(),
                new TrainedNetwork(settings.encoderPlan(), encoderWeights().read()),
                new TrainedNetwork(settings.decoderPlan(), decoderWeights().read()),
                NativeFloats.of(graph.getUpdater().getUpdaterStateViewArray())));
    }

    private GraphWeights encoderWeights() {
        return new GraphWeights(graph, settings.encoderPlan(), size, IN_ENCODER);
    }

    private GraphWeights decoderWeights() {
        return new GraphWeights(graph, settings.decoderPlan(), size.half(), IN_DECODER);
    }

    @Override
    public void close() {
        thread.call(() -> {
            Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
            return null;
        });
    }
}
