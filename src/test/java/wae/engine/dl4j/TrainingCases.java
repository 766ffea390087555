package wae.engine.dl4j;

import static wae.domain.training.ClassifierSettings.FLIP;
import static wae.domain.training.ClassifierSettings.GAMMA;
import static wae.domain.training.ClassifierSettings.LABEL_SMOOTHING;
import static wae.domain.training.ClassifierSettings.SHIFT;
import static wae.domain.training.ClassifierSettings.SUM_WEIGHT;
import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.LAMBDA;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.OPTIMISER;
import static wae.domain.training.TrainingSettings.SEED;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Initialiser;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSettings.Optimiser;
import wae.domain.training.TrainingState;

/** Every kind of classifier training, small: a backbone with each kind of layer that holds state, pictures of 8x8. */
final class TrainingCases {

    static final int BATCH = 6;
    static final int CLASSES = 3;
    static final int SIDE = 8;
    private static final int WIDTH = 4;

    private TrainingCases() {
    }

    /** Convolution, normalisation with scale and shift, sum, pooling that rounds up; dropout in the heads. */
    static Backbone backbone() {
        NetworkPlan features = new NetworkPlan("tiny", List.of(
                new Layer.Input(AutoEncoderPlans.PICTURE, 3),
                new Layer.Convolution("conv1", AutoEncoderPlans.PICTURE, 8, 3, 1, 1, true, Activation.RELU),
                new Layer.Convolution("conv2", "conv1", 8, 3, 1, 1, false, Activation.NONE),
                new Layer.BatchNormalisation("conv2_bn", "conv2", true, Activation.NONE),
                new Layer.Add("sum", List.of("conv1", "conv2_bn"), Activation.RELU),
                new Layer.Pooling("pool", "sum", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, true)), List.of("pool"));
        return new Backbone(features, List.of(16), WIDTH);
    }

    record Case(Stage stage, SystemKind kind, Optimiser method) {

        ClassifierSettings settings(long steps) {
            return ClassifierSettings.standard(stage, kind, backbone(), CLASSES, PictureSize.square(SIDE))
                    .with(STEPS, steps).with(TrainingSettings.BATCH, (long) BATCH).with(LAMBDA, 0.3)
                    .with(GAMMA, stage == Stage.JOINT && kind == SystemKind.WAE ? 0.7 : 0).with(SUM_WEIGHT, 0.5)
                    .with(LABEL_SMOOTHING, 0.1).with(SHIFT, 0L).with(FLIP, false).with(OPTIMISER, method)
                    .with(LEARNING_RATE, method == Optimiser.ADAM ? 0.003 : 0.02).with(WARM_UP, 2L)
                    .with(WEIGHT_DECAY, 0.01).with(SEED, 11L);
        }

        /** Around an encoder that is not the one of the random start. */
        TrainingState start(ClassifierSettings settings) {
            Map<String, TrainedNetwork> given = new LinkedHashMap<>();
            if (kind == SystemKind.WAE) {
                NetworkPlan encoder = AutoEncoderPlans.encoder(WIDTH);
                given.put(TrainingState.ENCODER, new TrainedNetwork(encoder,
                        Initialiser.he(encoder, PictureSize.square(SIDE), 77)));
                NetworkPlan decoder = settings.decoderPlan();
                given.put(TrainingState.DECODER, new TrainedNetwork(decoder,
                        Initialiser.he(decoder, PictureSize.square(SIDE / 2), 78)));
            }
            return TrainingState.initial(settings, given);
        }
    }

    static Stream<Case> all() {
        return Stream.of(
                new Case(Stage.BASELINE, SystemKind.BASELINE, Optimiser.ADAM),
                new Case(Stage.BASELINE, SystemKind.HALF_SIZE, Optimiser.SGD),
                new Case(Stage.CLASSIFIER, SystemKind.WAE, Optimiser.ADAM),
                new Case(Stage.CLASSIFIER, SystemKind.WAVELET, Optimiser.SGD),
                new Case(Stage.JOINT, SystemKind.WAE, Optimiser.ADAM),
                new Case(Stage.JOINT, SystemKind.DECOMPOSITION, Optimiser.ADAM));
    }

    /** Pictures whose class is the direction of their waves. */
    static LabelledBatch batch(ClassifierSettings settings, long step) {
        int side = settings.system().networkInput().width();
        Random random = new Random(step);
        float[] pictures = new float[BATCH * 3 * side * side];
        int[] labels = new int[BATCH];
        for (int i = 0; i < BATCH; i++) {
            labels[i] = (int) (i + step) % CLASSES;
        }
        for (int i = 0; i < pictures.length; i++) {
            int x = i % side;
            int y = i / side % side;
            int label = labels[i / (3 * side * side)];
            double wave = Math.sin(1.3 * (label == 0 ? x : label == 1 ? y : x + y) + step);
            pictures[i] = (float) (0.3 * wave + 0.2 * (random.nextFloat() - 0.5));
        }
        return new LabelledBatch(pictures, labels);
    }

    /** Weights with one tensor moved along a direction. */
    static TrainingState moved(TrainingState state, String network, String tensor, float[] direction, double by) {
        TrainedNetwork before = state.network(network);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(before.weights().tensors());
        WeightTensor old = tensors.get(tensor);
        float[] values = old.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (by * direction[i]);
        }
        tensors.put(tensor, new WeightTensor(old.shape(), values));
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>(state.networks());
        networks.put(network, new TrainedNetwork(before.plan(), new Weights(tensors)));
        return new TrainingState(state.step(), networks, state.updater());
    }
}
