package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wae.domain.training.ClassifierSettings.MOMENTUM;
import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.OPTIMISER;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wae.NativeSetup;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.EncoderWithin;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.StepFigures;
import wae.domain.training.Training;
import wae.domain.training.TrainingSettings.Optimiser;
import wae.domain.training.TrainingState;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;
import wae.io.model.PlanJson;

/** Every stage, on every kind of system that it trains. */
class ClassifierTrainingTest {

    private static final Dl4jEngine ENGINE = new Dl4jEngine();
    private static final double PLAIN_RATE = 0.01;

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    static List<TrainingCases.Case> cases() {
        return TrainingCases.all().toList();
    }

    /** Dropout, running statistics, the updater's averages, the schedule. */
    @ParameterizedTest
    @MethodSource("cases")
    void aResumedTrainingIsBitwiseTheUninterruptedOne(TrainingCases.Case training) throws Problem {
        ClassifierSettings settings = training.settings(5);
        TrainingState whole = run(settings, training.start(settings), 5);
        TrainingState resumed = run(settings, run(settings, training.start(settings), 2), 3);
        assertThat(resumed.step()).isEqualTo(whole.step()).isEqualTo(5);
        assertThat(resumed.updater()).isEqualTo(whole.updater());
        assertThat(resumed.networks().keySet()).isEqualTo(whole.networks().keySet());
        whole.networks().forEach((name, network) -> network.weights().tensors().forEach((tensor, expected) ->
                assertThat(resumed.network(name).weights().get(tensor).values()).as(tensor).isEqualTo(expected.values())));
    }

    static List<TrainingCases.Case> gradientCases() {
        return cases().stream().filter(training -> training.method() == Optimiser.ADAM
                && training.kind() != SystemKind.DECOMPOSITION).toList();
    }

    /**
     * Central differences of the total loss along each tensor's own gradient, dropout and statistics of the batch
     * included. Where the way crosses an edge of a ReLU a shorter one counts: its error by rounding is below 1e-3.
     */
    @ParameterizedTest
    @MethodSource("gradientCases")
    void theGradientIsThatOfTheTotalLoss(TrainingCases.Case training) throws Problem {
        ClassifierSettings settings = training.settings(9).with(OPTIMISER, Optimiser.SGD)
                .with(LEARNING_RATE, PLAIN_RATE).with(MOMENTUM, 0.0).with(WARM_UP, 0L)
                .with(SCHEDULE, LearningRateSchedule.CONSTANT).with(WEIGHT_DECAY, 0.0);
        TrainingState before = training.start(settings);
        TrainingState after = run(settings, before, 1);
        int checked = 0;
        for (Map.Entry<String, TrainedNetwork> network : before.networks().entrySet()) {
            for (Map.Entry<String, WeightTensor> tensor : network.getValue().weights().tensors().entrySet()) {
                boolean wanted = tensor.getKey().matches(".*(weight|scale|shift|scores.bias)");
                if (wanted && !isFixed(training, network.getKey(), tensor.getKey())) {
                    float[] now = after.network(network.getKey()).weights().get(tensor.getKey()).values();
                    float[] gradient = gradient(tensor.getValue().values(), now);
                    checkAlong(settings, before, network.getKey(), tensor.getKey(), gradient);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(7);
    }

    private static float[] gradient(float[] before, float[] after) {
        float[] gradient = new float[before.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = (float) ((before[i] - after[i]) / PLAIN_RATE);
        }
        return gradient;
    }

    private static void checkAlong(ClassifierSettings settings, TrainingState state, String network, String tensor,
                                   float[] gradient) throws Problem {
        double norm = norm(gradient);
        float[] direction = new float[gradient.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) (gradient[i] / norm);
        }
        double slope = slope(settings, state, network, tensor, direction, 2e-3);
        if (Math.abs(slope - norm) > 0.01 * norm) {
            slope = slope(settings, state, network, tensor, direction, 3e-4);
        }
        assertThat(slope).as(tensor).isCloseTo(norm, within(0.01 * norm + 1e-3));
    }

    private static double slope(ClassifierSettings settings, TrainingState state, String network, String tensor,
                                float[] direction, double step) throws Problem {
        double up = loss(settings, TrainingCases.moved(state, network, tensor, direction, step));
        double down = loss(settings, TrainingCases.moved(state, network, tensor, direction, -step));
        return (up - down) / (2 * step);
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    private static double loss(ClassifierSettings settings, TrainingState state) throws Problem {
        try (Training training = new Dl4jTrainer(ENGINE).start(settings, state, 1)) {
            return training.step(TrainingCases.batch(settings, 0)).of(Metric.TOTAL_LOSS);
        }
    }

    private static boolean isFixed(TrainingCases.Case training, String network, String tensor) {
        return training.stage() == Stage.CLASSIFIER && (network.equals(TrainingState.DECODER)
                || tensor.startsWith("encoder_") || tensor.startsWith("haar_"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itLearnsAndSaysSo(TrainingCases.Case training) throws Problem {
        ClassifierSettings settings = training.settings(100);
        TrainingState start = training.start(settings);
        try (Training running = new Dl4jTrainer(ENGINE).start(settings, start, 1)) {
            StepFigures first = running.step(TrainingCases.batch(settings, 0));
            StepFigures last = first;
            for (int step = 1; step < settings.steps(); step++) {
                last = running.step(TrainingCases.batch(settings, step));
            }
            assertThat(first.values().keySet()).containsExactlyInAnyOrderElementsOf(settings.metrics());
            assertThat(last.of(Metric.TOTAL_LOSS)).isLessThan(0.75 * first.of(Metric.TOTAL_LOSS));
            assertFixed(training, start, running.state());
            assertThat(running.state().step()).isEqualTo(settings.steps());
        }
    }

    private static void assertFixed(TrainingCases.Case training, TrainingState before, TrainingState after) {
        before.networks().forEach((name, network) -> network.weights().tensors().forEach((tensor, weights) -> {
            float[] now = after.network(name).weights().get(tensor).values();
            if (isFixed(training, name, tensor)) {
                assertThat(now).as(tensor).isEqualTo(weights.values());
            } else {
                assertThat(now).as(tensor).isNotEqualTo(weights.values());
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasTrainedRunsTheSameOnBothEngines(TrainingCases.Case training) throws Problem {
        ClassifierSettings settings = training.settings(20);
        TrainedNetwork trained = run(settings, training.start(settings), 20).network(TrainingState.CLASSIFIER);
        float[] pictures = TrainingCases.batch(settings, 99).pictures();
        PictureSize size = settings.system().networkInput();
        List<float[]> ours = outputs(ENGINE, trained, size, pictures);
        List<float[]> onnx = outputs(new OnnxEngine(new OnnxFormat(new PlanJson())), trained, size, pictures);
        assertThat(ours).hasSize(settings.kind().isAccelerated() ? 3 : 1);
        for (int i = 0; i < ours.size(); i++) {
            float largest = 0;
            for (float value : onnx.get(i)) {
                largest = Math.max(largest, Math.abs(value));
            }
            assertThat(ours.get(i)).containsExactly(onnx.get(i), Offset.offset(1e-4f * largest));
        }
    }

    /** A tenth of the way from the start, 0 and 1, to the batch's own mean and variance. */
    @Test
    void theNormalisationsLearnTheStatisticsOfTheFixedChannels() throws Problem {
        TrainingCases.Case training = new TrainingCases.Case(Stage.CLASSIFIER, SystemKind.WAE, Optimiser.ADAM);
        ClassifierSettings settings = training.settings(1);
        TrainedNetwork trained = run(settings, training.start(settings), 1).network(TrainingState.CLASSIFIER);
        List<float[]> bands = outputs(ENGINE, EncoderWithin.of(trained), settings.picture(), TrainingCases.batch(settings, 0).pictures());
        for (int channel = 0; channel < 3; channel++) {
            double[] low = statistics(bands.get(0), channel);
            assertThat(trained.weights().get("low_normalised.mean").values()[channel]).isCloseTo((float) (0.1 * low[0]), within(1e-5f));
            assertThat(trained.weights().get("low_normalised.variance").values()[channel])
                    .isCloseTo((float) (0.9 + 0.1 * low[1]), within(1e-5f));
            double[] high = statistics(bands.get(1), channel);
            assertThat(trained.weights().get("high_normalised.mean").values()[channel]).isCloseTo((float) (0.1 * high[0]), within(1e-5f));
        }
    }

    private static double[] statistics(float[] planes, int channel) {
        int plane = TrainingCases.SIDE * TrainingCases.SIDE / 4;
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < planes.length; i++) {
            if (i / plane % 3 == channel) {
                values.add((double) planes[i]);
            }
        }
        double mean = values.stream().mapToDouble(x -> x).average().orElseThrow();
        return new double[] {mean, values.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow()};
    }

    private static TrainingState run(ClassifierSettings settings, TrainingState from, int steps) throws Problem {
        try (Training training = new Dl4jTrainer(ENGINE).start(settings, from, 1)) {
            for (int i = 0; i < steps; i++) {
                training.step(TrainingCases.batch(settings, from.step() + i));
            }
            return training.state();
        }
    }

    private static List<float[]> outputs(NetworkEngine engine, TrainedNetwork network, PictureSize size, float[] pictures)
            throws Problem {
        try (RunningNetwork running = engine.start(network, 1)) {
            return running.run(TrainingCases.BATCH, size, List.of(pictures));
        }
    }
}
