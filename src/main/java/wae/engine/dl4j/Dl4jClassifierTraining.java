package wae.engine.dl4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Parameters;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.StepFigures;
import wae.domain.training.StepPart;
import wae.domain.training.Training;
import wae.domain.training.TrainingState;

/**
 * A classifier under its heads' cross-entropies; jointly also its encoder and a decoder under the transform loss. A split
 * that is frozen stays outside of the trained graph.
 */
final class Dl4jClassifierTraining implements Training {

    private final EngineThread thread;
    private final int threads;
    private final ClassifierSettings settings;
    private final PictureSize size;
    private final NetworkPlan plan;
    private final Map<String, TrainedNetwork> untrained;
    private final Optional<FrozenEncoder> split;
    private final Optional<NetworkPlan> decoder;
    private final ClassifierHeads classifierHeads;
    private final TransformHeads transformHeads;
    private final INDArray pictures;
    private final INDArray labels;
    private final StepClock clock = new StepClock();
    private final TrainedGraph graph;

    /** On the engine's thread. */
    Dl4jClassifierTraining(EngineThread thread, int threads, ClassifierSettings settings, TrainingState state) {
        this.thread = thread;
        this.threads = threads;
        this.settings = settings;
        size = settings.system().networkInput();
        TrainedNetwork classifier = state.network(TrainingState.CLASSIFIER);
        plan = classifier.plan();
        split = settings.stage() == Stage.CLASSIFIER
                ? Optional.of(new FrozenEncoder(classifier, WaeClassifierPlans.bands(plan), size)) : Optional.empty();
        decoder = settings.hasDecoder() ? Optional.of(state.network(TrainingState.DECODER).plan()) : Optional.empty();
        untrained = new LinkedHashMap<>(state.networks());
        untrained.remove(TrainingState.CLASSIFIER);
        decoder.ifPresent(trained -> untrained.remove(TrainingState.DECODER));
        classifierHeads = new ClassifierHeads(settings);
        transformHeads = new TransformHeads(settings.lambda(), settings.batch(), size);
        pictures = Nd4j.create(new long[] {settings.batch(), Picture.CHANNELS, size.height(), size.width()}, 'c');
        labels = Nd4j.create(new long[] {settings.batch(), 1}, 'c');
        graph = graph();
        classifierWeights().write(classifier.weights());
        decoder.ifPresent(trained -> decoderWeights(trained).write(state.network(TrainingState.DECODER).weights()));
        graph.restore(state.step(), state.updater());
    }

    private TrainedGraph graph() {
        NetworkPlan trained = trainedPlan();
        double decay = settings.get(ClassifierSettings.WEIGHT_DECAY);
        GraphBuilder builder = new NeuralNetConfiguration.Builder().updater(Updaters.of(settings)).graphBuilder()
                .addInputs(trained.inputs().stream().map(Layer.Input::name).toList());
        PlanGraph.add(builder, new TrainingLayers(decay, settings.seed(), clock), trained, trainedSize(), UnaryOperator.identity());
        classifierHeads.add(builder);
        List<String> heads = classifierHeads.all();
        decoder.ifPresent(mirror -> {
            UnaryOperator<String> names = inDecoder();
            PlanGraph.add(builder, new TrainingLayers(decay, settings.seed(), clock), mirror, size.half(), names);
            transformHeads.add(builder, settings.gamma(), names.apply(AutoEncoderPlans.RECONSTRUCTION),
                    names.apply(AutoEncoderPlans.LOW), names.apply(AutoEncoderPlans.HIGH));
            heads.addAll(TransformHeads.ALL);
        });
        return new TrainedGraph(builder, heads, clock);
    }

    /** What of the classifier is trained. */
    private NetworkPlan trainedPlan() {
        return split.isPresent() ? plan.after(WaeClassifierPlans.bands(plan), size) : plan;
    }

    private PictureSize trainedSize() {
        return split.isPresent() ? size.half() : size;
    }

    private UnaryOperator<String> inDecoder() {
        List<String> bands = WaeClassifierPlans.bands(plan);
        return PlanGraph.prefixed("decoder.",
                Map.of(AutoEncoderPlans.LOW, bands.get(0), AutoEncoderPlans.HIGH, bands.get(1)));
    }

    /** @throws IllegalArgumentException if the batch has not the settings' size */
    @Override
    public StepFigures step(LabelledBatch batch) {
        if (batch.count() != settings.batch() || batch.pictures().length != pictures.length()) {
            throw new IllegalArgumentException("a batch of " + batch.count() + " images with "
                    + batch.pictures().length + " values in all is not one of " + settings.batch() + " at " + size);
        }
        return thread.call(threads, () -> stepHere(batch));
    }

    private StepFigures stepHere(LabelledBatch batch) {
        int step = graph.step();
        long start = System.nanoTime();
        NativeFloats.put(batch.pictures(), pictures);
        clock.add(StepPart.DATA, start);
        float[] classes = new float[batch.count()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = batch.labels()[i];
        }
        NativeFloats.put(classes, labels);
        List<INDArray> allLabels = new ArrayList<>(Collections.nCopies(classifierHeads.all().size(), labels));
        decoder.ifPresent(trained -> allLabels.addAll(transformHeads.labels(pictures)));
        List<INDArray> inputs = split.map(fixed -> fixed.run(pictures)).orElse(List.of(pictures));
        graph.fit(inputs, allLabels);
        split.ifPresent(fixed -> inputs.forEach(INDArray::close));
        return figures(step);
    }

    private StepFigures figures(int step) {
        Map<Metric, Double> figures = new EnumMap<>(Metric.class);
        double total = classifierHeads.measure(graph.graph(), figures);
        if (decoder.isPresent()) {
            total += settings.gamma() * transformHeads.measure(graph.graph(), figures);
        }
        figures.put(Metric.TOTAL_LOSS, total);
        figures.put(Metric.LEARNING_RATE, settings.learningRate(step));
        return new StepFigures(step, figures);
    }

    @Override
    public Map<StepPart, Long> nanos() {
        return thread.call(clock::nanos);
    }

    @Override
    public TrainingState state() {
        return thread.call(this::stateHere);
    }

    private TrainingState stateHere() {
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        networks.put(TrainingState.CLASSIFIER, new TrainedNetwork(plan, allWeights()));
        decoder.ifPresent(trained -> networks.put(TrainingState.DECODER,
                new TrainedNetwork(trained, decoderWeights(trained).read())));
        networks.putAll(untrained);
        return new TrainingState(graph.step(), networks, graph.updater());
    }

    /** The fixed ones and the trained ones, in the plan's order. */
    private Weights allWeights() {
        Map<String, WeightTensor> known = new LinkedHashMap<>(classifierWeights().read().tensors());
        split.ifPresent(fixed -> known.putAll(fixed.weights().tensors()));
        Map<String, WeightTensor> ordered = new LinkedHashMap<>();
        Parameters.of(plan, size).keySet().forEach(name -> ordered.put(name, known.get(name)));
        return new Weights(ordered);
    }

    private GraphWeights classifierWeights() {
        return new GraphWeights(graph.graph(), trainedPlan(), trainedSize(), UnaryOperator.identity());
    }

    private GraphWeights decoderWeights(NetworkPlan mirror) {
        return new GraphWeights(graph.graph(), mirror, size.half(), inDecoder());
    }

    @Override
    public void close() {
        thread.call(() -> {
            TrainedGraph.close();
            return null;
        });
    }
}
