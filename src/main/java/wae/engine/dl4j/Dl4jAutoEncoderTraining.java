package wae.engine.dl4j;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.TrainedNetwork;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.StepPart;
import wae.domain.training.Training;
import wae.domain.training.TrainingState;

/** Encoder and decoder in one graph under the transform loss. */
final class Dl4jAutoEncoderTraining implements Training {

    private static final String ENCODER = "encoder.";
    private static final UnaryOperator<String> IN_ENCODER =
            PlanGraph.prefixed(ENCODER, Map.of(AutoEncoderPlans.PICTURE, AutoEncoderPlans.PICTURE));
    private static final UnaryOperator<String> IN_DECODER = PlanGraph.prefixed("decoder.", Map.of(
            AutoEncoderPlans.LOW, ENCODER + AutoEncoderPlans.LOW, AutoEncoderPlans.HIGH, ENCODER + AutoEncoderPlans.HIGH));

    private final EngineThread thread;
    private final int threads;
    private final AutoEncoderSettings settings;
    private final PictureSize size;
    private final INDArray patches;
    private final TransformHeads heads;
    private final StepClock clock = new StepClock();
    private final TrainedGraph graph;

    /** On the engine's thread. */
    Dl4jAutoEncoderTraining(EngineThread thread, int threads, AutoEncoderSettings settings, TrainingState state) {
        this.thread = thread;
        this.threads = threads;
        this.settings = settings;
        this.size = PictureSize.square(settings.patch());
        patches = Nd4j.create(new long[] {settings.batch(), Picture.CHANNELS, settings.patch(), settings.patch()}, 'c');
        heads = new TransformHeads(settings.lambda(), settings.batch(), size);
        graph = new TrainedGraph(builder(), TransformHeads.ALL, clock);
        encoderWeights().write(state.network(TrainingState.ENCODER).weights());
        decoderWeights().write(state.network(TrainingState.DECODER).weights());
        graph.restore(state.step(), state.updater());
    }

    private GraphBuilder builder() {
        GraphBuilder builder = new NeuralNetConfiguration.Builder().updater(Updaters.of(settings))
                .graphBuilder().addInputs(AutoEncoderPlans.PICTURE);
        PlanGraph.add(builder, new TrainingLayers(0, settings.seed(), clock), settings.encoderPlan(), size, IN_ENCODER);
        PlanGraph.add(builder, new TrainingLayers(settings.get(AutoEncoderSettings.DECODER_WEIGHT_DECAY), settings.seed(), clock),
                settings.decoderPlan(), size.half(), IN_DECODER);
        heads.add(builder, 1, IN_DECODER.apply(AutoEncoderPlans.RECONSTRUCTION),
                IN_ENCODER.apply(AutoEncoderPlans.LOW), IN_ENCODER.apply(AutoEncoderPlans.HIGH));
        return builder;
    }

    @Override
    public StepFigures step(LabelledBatch batch) {
        return thread.call(threads, () -> {
            int step = graph.step();
            long start = System.nanoTime();
            NativeFloats.put(batch.pictures(), patches);
            clock.add(StepPart.DATA, start);
            graph.fit(List.of(patches), heads.labels(patches));
            Map<Metric, Double> figures = new EnumMap<>(Metric.class);
            heads.measure(graph.graph(), figures);
            figures.put(Metric.LEARNING_RATE, settings.learningRate(step));
            return new StepFigures(step, figures);
        });
    }

    @Override
    public Map<StepPart, Long> nanos() {
        return thread.call(clock::nanos);
    }

    @Override
    public TrainingState state() {
        return thread.call(() -> TrainingState.of(graph.step(),
                new TrainedNetwork(settings.encoderPlan(), encoderWeights().read()),
                new TrainedNetwork(settings.decoderPlan(), decoderWeights().read()), graph.updater()));
    }

    private GraphWeights encoderWeights() {
        return new GraphWeights(graph.graph(), settings.encoderPlan(), size, IN_ENCODER);
    }

    private GraphWeights decoderWeights() {
        return new GraphWeights(graph.graph(), settings.decoderPlan(), size.half(), IN_DECODER);
    }

    @Override
    public void close() {
        thread.call(() -> {
            TrainedGraph.close();
            return null;
        });
    }
}
