package wae.viewmodel.train;

import java.util.OptionalInt;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.dataset.Augmentation;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Optimisation;
import wae.domain.training.Optimisation.Method;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;

/** Stages 2 and 3, and plain networks; which fields there are depends on the stage. */
final class ClassifierFields extends StageFields {

    private static final double USUAL_EPOCHS = 10;
    private static final long MIN_STEPS = 200;

    private final Stage stage;
    private final FormField lambda = FormField.typed("lambda", "Energy weight \u03bb", "",
            "Weight of the energy loss within the transform loss");
    private final FormField gamma = FormField.typed("gamma", "Transform weight \u03b3", "",
            "Weight of the transform loss against the classification loss");
    private final FormField steps = FormField.typed("steps", "Steps", "", "Mini-batches in all");
    private final FormField batch = FormField.typed("batch", "Batch", "pictures", "Pictures in a mini-batch");
    private final FormField learningRate = FormField.typed("learning-rate", "Learning rate", "", "At its highest");
    private final FormField method = FormField.chosen("method", "Optimiser", "How weights follow gradients", Method.values());
    private final FormField momentum = FormField.typed("momentum", "Momentum", "", "Of SGD; Adam has its own");
    private final FormField warmUp = FormField.typed("warm-up", "Warm-up", "steps",
            "Steps over which the learning rate rises at first");
    private final FormField schedule = FormField.chosen("schedule", "Schedule", "How the learning rate falls afterwards",
            LearningRateSchedule.values());
    private final FormField decay = FormField.typed("decay", "Weight decay", "",
            "Share of the weights that a step at learning rate 1 would take away");
    private final FormField shift = FormField.typed("shift", "Shift", "px", "Each picture is moved by at most this, either way");
    private final FormField flip = FormField.ticked("flip", "Mirror", "Every other picture has left and right exchanged");
    private final FormField smoothing = FormField.typed("label-smoothing", "Label smoothing", "",
            "Share of a label that is spread over all classes");
    private final FormField sumWeight = FormField.typed("sum-weight", "Weight of the sum", "",
            "Of the sum's own cross-entropy beside that of the two heads");
    private final FormField validate = FormField.typed("validate", "Validate every", "steps",
            "Steps between two validations; 0 for once a pass over the data");
    private final FormField seed = FormField.typed("seed", "Seed", "", "Of weights, order and augmentation");

    private SystemKind kind = SystemKind.BASELINE;
    private Backbone backbone = Networks.first();
    private OptionalInt encoderWidth = OptionalInt.empty();
    private int classes = 2;
    private PictureSize picture = PictureSize.square(64);

    ClassifierFields(Stage stage) {
        this.stage = stage;
        usual(steps);
        usual(batch);
        usual(learningRate);
        if (stage == Stage.JOINT) {
            usual(lambda);
            usual(gamma);
        }
        for (FormField field : new FormField[] {method, momentum, warmUp, schedule, decay, shift, flip, smoothing}) {
            advanced(field);
        }
        if (stage != Stage.BASELINE) {
            advanced(sumWeight);
        }
        advanced(validate);
        advanced(seed);
        fixedStandards();
        suit(kind, backbone, classes, picture, 1000, true);
    }

    private void fixedStandards() {
        lambda.standard("0.1");
        method.standard(FormField.word(Method.ADAM));
        momentum.standard("0.9");
        schedule.standard(FormField.word(LearningRateSchedule.COSINE));
        smoothing.standard("0");
        sumWeight.standard("0");
        validate.standard("0");
        seed.standard("1");
        learningRate.standard(stage == Stage.JOINT ? "0.0003" : "0.001");
        decay.standard("0.0001");
    }

    /**
     * Suits the fields to what is trained on what.
     *
     * @param pictures    that are trained on
     * @param photographs whether they may be moved and mirrored without becoming another class
     */
    void suit(SystemKind system, Backbone body, int ofClasses, PictureSize size, int pictures, boolean photographs) {
        kind = system;
        backbone = body;
        classes = ofClasses;
        picture = size;
        gamma.standard(kind == SystemKind.DECOMPOSITION ? "0" : "1");
        int many = size.width() <= 48 ? 64 : size.width() <= 160 ? 32 : 16;
        batch.standard(String.valueOf(many));
        long all = Math.max(MIN_STEPS, Math.round(USUAL_EPOCHS * pictures / many));
        steps.standard(String.valueOf(all));
        warmUp.standard(String.valueOf(Math.min(100, all / 20)));
        Augmentation usual = photographs ? Augmentation.usual(size.width()) : Augmentation.NONE;
        shift.standard(String.valueOf(usual.shift()));
        flip.standard(usual.flip() ? "yes" : "no");
    }

    /** Maps of the encoder that it will stand on; empty for those that suit the backbone. */
    void encoderWidth(OptionalInt maps) {
        encoderWidth = maps;
    }

    @Override
    void take(TrainingSettings of) {
        ClassifierSettings s = (ClassifierSettings) of;
        Optimisation o = s.optimisation();
        lambda.hold(text(s.lambda()));
        gamma.hold(text(s.gamma()));
        steps.hold(String.valueOf(s.steps()));
        batch.hold(String.valueOf(s.batch()));
        learningRate.hold(text(o.learningRate()));
        method.hold(FormField.word(o.method()));
        momentum.hold(text(o.momentum()));
        warmUp.hold(String.valueOf(o.warmUp()));
        schedule.hold(FormField.word(o.schedule()));
        decay.hold(text(o.weightDecay()));
        shift.hold(String.valueOf(s.augmentation().shift()));
        flip.hold(s.augmentation().flip() ? "yes" : "no");
        smoothing.hold(text(s.labelSmoothing()));
        sumWeight.hold(text(s.sumWeight()));
        validate.hold(String.valueOf(s.validateEvery()));
        seed.hold(String.valueOf(s.seed()));
    }

    @Override
    ClassifierSettings settings(FormValues values) {
        Optimisation optimisation = new Optimisation(values.choice(method, Method.class), values.number(learningRate),
                values.number(momentum), values.whole(warmUp), values.choice(schedule, LearningRateSchedule.class),
                values.number(decay));
        boolean joint = stage == Stage.JOINT;
        Backbone body = encoderWidth.isPresent() ? backbone.withEncoderWidth(encoderWidth.getAsInt()) : backbone;
        return new ClassifierSettings(stage, kind, body, classes, picture, joint ? values.number(lambda) : 0,
                joint ? values.number(gamma) : 0, stage == Stage.BASELINE ? 0 : values.number(sumWeight),
                values.number(smoothing), new Augmentation(values.count(shift), values.yes(flip)), optimisation,
                values.whole(steps), values.count(batch), values.whole(validate), values.whole(seed));
    }
}
