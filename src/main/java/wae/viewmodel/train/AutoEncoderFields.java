package wae.viewmodel.train;

import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.TrainingSettings;

/** Stage 1: the auto-encoder alone. */
final class AutoEncoderFields extends StageFields {

    /** Maps in each hidden layer, in the paper. */
    static final int WIDTH = AutoEncoderPlans.DEFAULT_WIDTH;

    private static final int USUAL_PATCH = 64;
    private static final int MIN_PATCH = 8;

    private final FormField lambda = usual(FormField.typed("lambda", "Energy weight \u03bb", "",
            "Weight of the energy loss (mean square of I_H) against the reconstruction loss"));
    private final FormField steps = usual(FormField.typed("steps", "Steps", "", "Mini-batches in all"));
    private final FormField batch = usual(FormField.typed("batch", "Batch", "patches", "Patches in a mini-batch"));
    private final FormField learningRate = usual(FormField.typed("learning-rate", "Learning rate", "",
            "Of Adam, at its highest"));
    private final FormField patch = usual(FormField.typed("patch", "Patch side", "px",
            "Side of the square patches that are cut from the pictures"));
    private final FormField start = advanced(FormField.chosen("start", "Start",
            "Where the weights begin: at random, or as the Haar wavelet", Start.values()));
    private final FormField width = advanced(FormField.typed("width", "Encoder width", "maps",
            "Maps in each hidden layer; 16 in the paper"));
    private final FormField decoder = advanced(FormField.chosen("decoder", "Decoder",
            "How the channels come back to full size", DecoderKind.values()));
    private final FormField warmUp = advanced(FormField.typed("warm-up", "Warm-up", "steps",
            "Steps over which the learning rate rises at first"));
    private final FormField schedule = advanced(FormField.chosen("schedule", "Schedule",
            "How the learning rate falls afterwards", LearningRateSchedule.values()));
    private final FormField decay = advanced(FormField.typed("decay", "Decoder's decay", "",
            "Weight decay of the decoder, times the learning rate at each step; without it the energy loss can be cheated"));
    private final FormField seed = advanced(FormField.typed("seed", "Seed", "",
            "Of weights and patches: the same seed gives the same run"));

    AutoEncoderFields() {
        lambda.standard("0.1");
        steps.standard("4000");
        batch.standard("16");
        learningRate.standard("0.001");
        start.standard(FormField.word(Start.HAAR));
        decoder.standard(FormField.word(DecoderKind.SUB_PIXEL));
        warmUp.standard("100");
        schedule.standard(FormField.word(LearningRateSchedule.COSINE));
        decay.standard("0.001");
        seed.standard("1");
        suit(USUAL_PATCH, WIDTH);
    }

    /**
     * Suits the fields to what is trained on what.
     *
     * @param smallest side of the smallest picture: patches leave out none, if they can
     * @param maps     in the encoder's hidden layers
     */
    void suit(int smallest, int maps) {
        width.standard(String.valueOf(maps));
        patch.standard(String.valueOf(Math.max(MIN_PATCH, Math.min(USUAL_PATCH, smallest / 2 * 2))));
    }

    /** As typed. */
    int width() {
        return FormValues.typed().count(width);
    }

    @Override
    void take(TrainingSettings of) {
        AutoEncoderSettings s = (AutoEncoderSettings) of;
        lambda.hold(text(s.lambda()));
        steps.hold(String.valueOf(s.steps()));
        batch.hold(String.valueOf(s.batch()));
        learningRate.hold(text(s.learningRate()));
        patch.hold(String.valueOf(s.patch()));
        start.hold(FormField.word(s.start()));
        width.hold(String.valueOf(s.width()));
        decoder.hold(FormField.word(s.decoder()));
        warmUp.hold(String.valueOf(s.warmUp()));
        schedule.hold(FormField.word(s.schedule()));
        decay.hold(text(s.decoderWeightDecay()));
        seed.hold(String.valueOf(s.seed()));
    }

    @Override
    AutoEncoderSettings settings(FormValues values) {
        return new AutoEncoderSettings(values.count(width), values.choice(decoder, DecoderKind.class),
                values.choice(start, Start.class), values.number(lambda), values.whole(steps), values.count(batch),
                values.count(patch), values.number(learningRate), values.whole(warmUp),
                values.choice(schedule, LearningRateSchedule.class), values.number(decay), values.whole(seed));
    }
}
