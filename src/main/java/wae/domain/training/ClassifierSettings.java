package wae.domain.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.dataset.Augmentation;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;

/**
 * Everything that decides how a classifier is trained: stages 2 and 3 of the method, and baselines.
 *
 * @param stage    {@link Stage#CLASSIFIER} for WAE and Wavelet+CNN with a frozen encoder, {@link Stage#JOINT} for WAE and
 *                 Decomposition+CNN, {@link Stage#BASELINE} for the others
 * @param kind     of the system
 * @param backbone that the system is made from; its encoder is as wide as {@link #ENCODER_WIDTH} says
 * @param classes  that it tells apart, at least 2
 * @param picture  size of the images, even
 * @param values   of {@link #SETTINGS}
 */
public record ClassifierSettings(Stage stage, SystemKind kind, Backbone backbone, int classes, PictureSize picture,
                                 SettingValues values) implements TrainingSettings {

    /** Of the transform loss; Decomposition+CNN learns its encoder from the labels alone. */
    public static final Setting<Double> GAMMA = new Setting<>("gamma", "Transform weight \u03b3", Range.numbers(0, 1e6))
            .meaning("Weight of the transform loss against the classification loss")
            .standard("1, but 0 for Decomposition+CNN", (context, before) -> jointWae(context) ? 1.0 : 0)
            .offered(ClassifierSettings::jointWae);

    /** Of the encoder within the classifier. */
    public static final Setting<Long> ENCODER_WIDTH = new Setting<>("encoder-width", "Encoder width", Range.whole(1, 4096))
            .key("backbone.encoder_width", "backbone.encoder_width").unit("channels")
            .meaning("Channels in each hidden layer of the encoder")
            .standard("that of the run to initialise from, or what suits the backbone",
                    (context, before) -> (long) context.encoderWidth())
            .offered(context -> context.stage() == Stage.JOINT && !context.encoderGiven()).advanced();

    /** Of SGD. */
    public static final Setting<Double> MOMENTUM = new Setting<>("momentum", "Momentum", Range.numbers(0, true, 1, false))
            .key("optimisation.momentum", "optimisation.momentum")
            .meaning("Nesterov momentum (SGD only)")
            .standard(0.9).advanced();

    /** Of all weights. */
    public static final Setting<Double> WEIGHT_DECAY = new Setting<>("weight-decay", "Weight decay", Range.numbers(0, 1))
            .key("optimisation.weight_decay", "optimisation.weight_decay")
            .meaning("Fraction of the weights (not biases), times the learning rate, that each step takes away")
            .standard(0.0005).advanced();

    /** Of training images. */
    public static final Setting<Long> SHIFT = new Setting<>("shift", "Random shift", Range.whole(0, 4096))
            .key("augmentation.shift", "augmentation.shift").unit("px")
            .meaning("Training images are shifted by up to so many pixels either way (a random crop of the padded image)")
            .standard("an eighth of the image size, 0 for shapes-textures",
                    (context, before) -> (long) usual(context).shift())
            .advanced();

    /** Of training images. */
    public static final Setting<Boolean> FLIP = new Setting<>("flip", "Random flip", Range.yesNo())
            .key("augmentation.flip", "augmentation.flip")
            .meaning("Each training image is flipped horizontally with probability 0.5")
            .standard("yes, but no for shapes-textures", (context, before) -> usual(context).flip())
            .advanced();

    /** Of the labels that are trained on. */
    public static final Setting<Double> LABEL_SMOOTHING =
            new Setting<>("label-smoothing", "Label smoothing", Range.numbers(0, true, 1, false))
            .meaning("Fraction of a label that is spread evenly over all classes")
            .standard(0.0).advanced();

    /** Beside the losses of the two heads of an accelerated classifier. */
    public static final Setting<Double> SUM_WEIGHT = new Setting<>("sum-weight", "Sum weight", Range.numbers(0, 1e3))
            .meaning("Weight of an additional cross-entropy loss on the summed scores")
            .standard(0.0).offered(context -> context.stage() != Stage.BASELINE).advanced();

    /** Steps between two validations. */
    public static final Setting<Long> VALIDATE_EVERY =
            new Setting<>("validate-every", "Validate every", Range.whole(0, MAX_STEPS)).unit("steps")
            .meaning("Steps between two validations; 0 for once an epoch")
            .standard(0L).advanced();

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = TrainingSettings.listed(List.of(LAMBDA, GAMMA), List.of(MOMENTUM,
            WEIGHT_DECAY, SHIFT, FLIP, LABEL_SMOOTHING, SUM_WEIGHT, ENCODER_WIDTH, VALIDATE_EVERY, SEED));

    /** @throws IllegalArgumentException with one sentence, if values do not go together */
    public ClassifierSettings {
        Requirement.that(suits(stage, kind), kind.title() + " is not trained in the stage \u201c" + stage.title() + "\u201d.");
        Requirement.that(classes >= 2, "A classifier needs at least 2 classes (has " + classes + ").");
        Requirement.that(picture.equals(picture.even()), "Image width and height must be even (are " + picture + ").");
        Requirement.that(kind != SystemKind.DECOMPOSITION || values.get(GAMMA) == 0, GAMMA.label()
                + " must be 0 for Decomposition+CNN, which has no transform loss (is " + GAMMA.range().text(values.get(GAMMA)) + ").");
        backbone = backbone.withEncoderWidth(values.get(ENCODER_WIDTH).intValue());
    }

    /** The defaults for photographs of a size. */
    public static ClassifierSettings standard(Stage stage, SystemKind kind, Backbone backbone, int classes,
            PictureSize picture) {
        TrainingContext context = new TrainingContext(stage, kind, backbone.encoderWidth(), false, picture, 0, true);
        return new ClassifierSettings(stage, kind, backbone, classes, picture,
                SettingValues.of(SETTINGS, context, Map.of()));
    }

    /** The same with another value. @throws IllegalArgumentException with one sentence, if it makes no sense */
    public <V> ClassifierSettings with(Setting<V> setting, V value) {
        return new ClassifierSettings(stage, kind, backbone, classes, picture, values.with(setting, value));
    }

    private static boolean jointWae(TrainingContext context) {
        return context.stage() == Stage.JOINT && context.kind() == SystemKind.WAE;
    }

    private static Augmentation usual(TrainingContext context) {
        return context.photographs() ? Augmentation.usual(context.size().width()) : Augmentation.NONE;
    }

    /** Whether a kind of system is trained in a stage. */
    public static boolean suits(Stage stage, SystemKind kind) {
        return switch (stage) {
            case AUTO_ENCODER -> false;
            case CLASSIFIER -> kind == SystemKind.WAE || kind == SystemKind.WAVELET;
            case JOINT -> kind == SystemKind.WAE || kind == SystemKind.DECOMPOSITION;
            case BASELINE -> !kind.isAccelerated();
        };
    }

    /** Weight of the transform loss against the classification loss. */
    public double gamma() {
        return get(GAMMA);
    }

    /** How training images are varied. */
    public Augmentation augmentation() {
        return new Augmentation(get(SHIFT).intValue(), get(FLIP));
    }

    /** The system that is trained; {@link ClassifierSystem#plan} is its network. */
    public ClassifierSystem system() {
        return Systems.of(kind, backbone, classes, picture);
    }

    /** Whether a decoder is trained along: a joint run whose transform loss counts. */
    public boolean hasDecoder() {
        return stage == Stage.JOINT && gamma() > 0;
    }

    /** The decoder that goes with the backbone's encoder. */
    public NetworkPlan decoderPlan() {
        return AutoEncoderPlans.decoder(backbone.encoderWidth(), DecoderKind.SUB_PIXEL);
    }

    @Override
    public long validateEvery() {
        return get(VALIDATE_EVERY);
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        if (hasDecoder()) {
            metrics.addAll(List.of(Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS, Metric.TRANSFORM_LOSS,
                    Metric.ENERGY_FRACTION));
        }
        if (kind.isAccelerated()) {
            metrics.addAll(List.of(Metric.LOW_CROSS_ENTROPY, Metric.FUSION_CROSS_ENTROPY));
        }
        metrics.addAll(List.of(Metric.CROSS_ENTROPY, Metric.TOTAL_LOSS, Metric.TRAINING_ACCURACY, Metric.LEARNING_RATE));
        return metrics;
    }

    @Override
    public List<Metric> validationMetrics() {
        List<Metric> metrics = new ArrayList<>();
        if (kind.isAccelerated()) {
            metrics.addAll(List.of(Metric.LOW_ACCURACY, Metric.FUSION_ACCURACY));
        }
        metrics.addAll(List.of(Metric.ACCURACY, Metric.VALIDATION_CROSS_ENTROPY));
        if (hasDecoder()) {
            metrics.addAll(Metric.OF_PROBES);
        }
        return metrics;
    }

    @Override
    public Metric decidingMetric() {
        return Metric.ACCURACY;
    }
}
