package wae.domain.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides how a run trains, whatever its stage; the data apart. Each setting is described once, here or in
 * the class of its stage; the form, run.json, the commands, the comparison of runs and the README read the list.
 */
public sealed interface TrainingSettings permits AutoEncoderSettings, ClassifierSettings {

    /** How weights follow gradients. */
    enum Optimiser {
        /** Adam, with its usual moments 0.9 and 0.999. */
        ADAM,
        /** Stochastic gradient descent with Nesterov's momentum. */
        SGD
    }

    /** No run is that long. */
    long MAX_STEPS = 1_000_000_000_000L;

    /** Weight of the energy loss. */
    Setting<Double> LAMBDA = new Setting<>("lambda", "Energy weight \u03bb", Range.numbers(0, 1e6))
            .meaning("Weight of the energy loss (mean square of I_H) in the transform loss: reconstruction loss (mean squared"
                    + " error) + \u03bb x energy loss")
            .standard("0.1", (context, before) -> trainsEncoder(context) ? 0.1 : 0)
            .offered(TrainingSettings::trainsEncoder);

    /** Images or patches in a mini-batch. */
    Setting<Long> BATCH = new Setting<>("batch", "Batch size", Range.whole(1, 4096))
            .meaning("Images in a mini-batch; for the auto-encoder patches")
            .standard("64, or 16 for images larger than 128 px", (context, before) -> context.size().width() <= 128 ? 64L : 16L)
            .autoEncoderStandard(16L);

    /** Mini-batches. */
    Setting<Long> STEPS = new Setting<>("steps", "Steps", Range.whole(1, MAX_STEPS))
            .meaning("Total training steps")
            .standard("20 epochs, at least 200 steps",
                    (context, before) -> Math.max(200, steps(20, context.images(), before.get(BATCH))))
            .autoEncoderStandard(4000L);

    /** The rule. */
    Setting<Optimiser> OPTIMISER = new Setting<>("optimiser", "Optimiser", Range.constants(Optimiser.class))
            .key("optimiser", "optimisation.method")
            .meaning("Optimisation method: adam, or sgd with Nesterov momentum")
            .standard(Optimiser.ADAM).offered(context -> context.stage() != Stage.AUTO_ENCODER).advanced();

    /** After the warm-up, before the schedule lowers it. */
    Setting<Double> LEARNING_RATE = new Setting<>("lr", "Learning rate", Range.numbers(0, false, 1, true))
            .key("learning_rate", "optimisation.learning_rate")
            .meaning("Peak learning rate")
            .standard("0.001, or 0.02 for sgd", (context, before) -> before.get(OPTIMISER) == Optimiser.ADAM ? 0.001 : 0.02);

    /** Steps over which the learning rate rises. */
    Setting<Long> WARM_UP = new Setting<>("warm-up", "Warm-up", Range.whole(0, MAX_STEPS))
            .key("warm_up_steps", "optimisation.warm_up_steps").unit("steps")
            .meaning("Steps over which the learning rate rises linearly from zero to its peak")
            .standard("100, or a third of a run that is shorter than 300 steps",
                    (context, before) -> Math.min(100, before.get(STEPS) / 3))
            .advanced();

    /** The learning rate after the warm-up. */
    Setting<LearningRateSchedule> SCHEDULE = new Setting<>("schedule", "Schedule", Range.constants(LearningRateSchedule.class))
            .key("schedule", "optimisation.schedule")
            .meaning("How the learning rate falls after the warm-up: cosine (half a cosine, to zero), steps (times 0.3 after"
                    + " each third of the run) or constant")
            .standard(LearningRateSchedule.COSINE).advanced();

    /** The schedule does not go below it. */
    Setting<Double> MIN_LEARNING_RATE = new Setting<>("min-lr", "Min. learning rate", Range.numbers(0, 1))
            .key("min_learning_rate", "optimisation.min_learning_rate")
            .meaning("Fraction of the peak learning rate below which the schedule does not go")
            .standard(0.0).absent(0.0).advanced();

    /** Of everything random. */
    Setting<Long> SEED = new Setting<>("seed", "Random seed", Range.whole(Long.MIN_VALUE, Long.MAX_VALUE))
            .meaning("Random seed of weights, order of the data, augmentation, and the validation images where a folder does"
                    + " not say which; the same seed gives the same run")
            .standard(1L).advanced();

    /** Those that every stage has, whatever else it has before and after them. */
    List<Setting<?>> SHARED = List.of(BATCH, STEPS, OPTIMISER, LEARNING_RATE, WARM_UP, SCHEDULE, MIN_LEARNING_RATE);

    /** A stage's list. */
    static List<Setting<?>> listed(List<Setting<?>> first, List<Setting<?>> last) {
        List<Setting<?>> all = new ArrayList<>(first);
        all.addAll(SHARED);
        all.addAll(last);
        return List.copyOf(all);
    }

    /** All settings of a stage's runs, in the order of forms and files; a default may depend on those before it. */
    static List<Setting<?>> of(Stage stage) {
        return stage == Stage.AUTO_ENCODER ? AutoEncoderSettings.SETTINGS : ClassifierSettings.SETTINGS;
    }

    /** Steps in which as many images come up as so many epochs have. @param batch images in a step */
    static long steps(double epochs, int images, long batch) {
        return Math.max(1, Math.round(epochs * images / batch));
    }

    private static boolean trainsEncoder(TrainingContext context) {
        return context.stage() == Stage.AUTO_ENCODER || context.stage() == Stage.JOINT;
    }

    /** What is trained. */
    Stage stage();

    /** Of all settings of the stage. */
    SettingValues values();

    /** The value of a setting. @throws IllegalArgumentException if runs of the stage have none such */
    default <V> V get(Setting<V> setting) {
        return values().get(setting);
    }

    /** Mini-batches in all. */
    default long steps() {
        return get(STEPS);
    }

    /** Images or patches in one. */
    default int batch() {
        return get(BATCH).intValue();
    }

    /** Of the weights, the data's order and everything else that is random. */
    default long seed() {
        return get(SEED);
    }

    /** Weight of the energy loss (mean square of I_H) against the reconstruction loss (mean squared error). */
    default double lambda() {
        return get(LAMBDA);
    }

    /** The rate of a step, from 0. */
    default double learningRate(long step) {
        long warmUp = get(WARM_UP);
        double rising = warmUp == 0 ? 1 : Math.min(1, (step + 1.0) / warmUp);
        double falling = Math.max(get(MIN_LEARNING_RATE), get(SCHEDULE).factor((double) step / steps()));
        return get(LEARNING_RATE) * rising * falling;
    }

    /** What is measured at every step, in the order of files and charts. */
    List<Metric> metrics();

    /** What is measured now and then after a step, on images that are not trained on, in the order of files. */
    List<Metric> validationMetrics();

    /** The one of {@link #validationMetrics} that says which state of a run is its best. */
    Metric decidingMetric();

    /** Steps between two validations; 0 for once an epoch. */
    long validateEvery();

    /** Whether encoder and decoder change, so that previews of what they do are worth their time. */
    default boolean seesProbes() {
        return validationMetrics().containsAll(Metric.OF_PROBES);
    }
}
