package wae.domain.training;

import java.util.List;
import java.util.Map;
import wae.domain.classification.SystemKind;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.NetworkPlan;

/**
 * Everything that decides how an auto-encoder is trained; with the images, the same settings give the same weights on the
 * same machine and number of threads.
 *
 * @param values of {@link #SETTINGS}
 */
public record AutoEncoderSettings(SettingValues values) implements TrainingSettings {

    /** Initial weights. */
    public enum Start {
        /** He's random initialisation. */
        RANDOM,
        /** The Haar transform of the luminance and the mean of the colours, which the networks can represent exactly. */
        HAAR
    }

    /** Pixels of a patch. */
    public static final Setting<Long> PATCH = new Setting<>("patch", "Patch size", Range.whole(8, 1024, true)).unit("px")
            .meaning("Width and height of the patches that are cut from the images")
            .standard("64, or the size of the smallest image if that is less", (context, before) -> Math.max(8,
                    Math.min(64L, Math.min(context.size().width(), context.size().height()) / 2 * 2)));

    /** Initial weights, where no run gives them. */
    public static final Setting<Start> START = new Setting<>("start", "Initial weights", Range.constants(Start.class))
            .meaning("Initial weights without --from: haar (the networks compute the Haar transform of colour means and"
                    + " luminance details exactly) or random")
            .standard(Start.HAAR).advanced();

    /** Of the encoder and the decoder. */
    public static final Setting<Long> WIDTH = new Setting<>("width", "Encoder width", Range.whole(1, 256)).unit("channels")
            .meaning("Channels in each hidden layer of encoder and decoder; 16 in the paper")
            .standard("16, or that of the run to initialise from", (context, before) -> (long) context.encoderWidth())
            .advanced();

    /** How sub-images come back to full size. */
    public static final Setting<DecoderKind> DECODER = new Setting<>("decoder", "Decoder", Range.constants(DecoderKind.class))
            .meaning("How the decoder brings the sub-images back to full size: sub-pixel or upsampling")
            .standard(DecoderKind.SUB_PIXEL).advanced();

    /** Without it the energy loss could be cheated by making I_H small and the decoder's weights large. */
    public static final Setting<Double> DECODER_WEIGHT_DECAY =
            new Setting<>("decoder-weight-decay", "Decoder weight decay", Range.numbers(0, 1))
            .meaning("Decoupled weight decay of the decoder; without it the energy loss could be lowered by scaling I_H down"
                    + " and the decoder's weights up")
            .standard(0.001).advanced();

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = TrainingSettings.listed(List.of(LAMBDA),
            List.of(PATCH, START, WIDTH, DECODER, DECODER_WEIGHT_DECAY, SEED));

    /** @throws IllegalArgumentException with one sentence, if values do not go together */
    public AutoEncoderSettings {
        Requirement.that(values.get(START) != Start.HAAR
                        || values.get(DECODER) == DecoderKind.SUB_PIXEL && values.get(WIDTH) >= HaarStart.MIN_WIDTH,
                "Initial weights haar need the decoder sub-pixel and an encoder width of at least " + HaarStart.MIN_WIDTH + ".");
    }

    /** The defaults for images of 64x64 or more. */
    public static AutoEncoderSettings standard() {
        return new AutoEncoderSettings(SettingValues.of(SETTINGS, TrainingContext.of(Stage.AUTO_ENCODER, SystemKind.WAE,
                AutoEncoderPlans.DEFAULT_WIDTH), Map.of()));
    }

    /** The same with another value. @throws IllegalArgumentException with one sentence, if it makes no sense */
    public <V> AutoEncoderSettings with(Setting<V> setting, V value) {
        return new AutoEncoderSettings(values.with(setting, value));
    }

    /** Channels in each hidden layer. */
    public int width() {
        return get(WIDTH).intValue();
    }

    /** Width and height of a patch in pixels, even. */
    public int patch() {
        return get(PATCH).intValue();
    }

    @Override
    public Stage stage() {
        return Stage.AUTO_ENCODER;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS, Metric.TRANSFORM_LOSS,
                Metric.ENERGY_FRACTION, Metric.LEARNING_RATE);
    }

    @Override
    public List<Metric> validationMetrics() {
        return Metric.OF_PROBES;
    }

    @Override
    public long validateEvery() {
        return 0;
    }

    @Override
    public Metric decidingMetric() {
        return Metric.PROBE_LOSS;
    }

    /** The encoder that is trained. */
    public NetworkPlan encoderPlan() {
        return AutoEncoderPlans.encoder(width());
    }

    /** The decoder that is trained with it. */
    public NetworkPlan decoderPlan() {
        return AutoEncoderPlans.decoder(width(), get(DECODER));
    }
}
