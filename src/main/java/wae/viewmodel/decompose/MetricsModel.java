package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.Decomposition;
import wae.words.Words;

/** The metrics as text: every number with its unit, a dash where there is none yet. */
public final class MetricsModel {

    private static final String NONE = "\u2013";

    private final Map<DecompositionMetric, ReadOnlyStringWrapper> texts = new EnumMap<>(DecompositionMetric.class);

    /** No metrics yet. */
    public MetricsModel() {
        for (DecompositionMetric metric : DecompositionMetric.values()) {
            texts.put(metric, new ReadOnlyStringWrapper(NONE));
        }
    }

    /** The text of a metric. */
    public ReadOnlyStringProperty text(DecompositionMetric metric) {
        return texts.get(metric).getReadOnlyProperty();
    }

    /** All of them in one line. */
    public StringBinding summary() {
        return Bindings.createStringBinding(() -> Words.of("decompose.summary", value(DecompositionMetric.PSNR),
                value(DecompositionMetric.SSIM), value(DecompositionMetric.ENERGY_FRACTION),
                value(DecompositionMetric.PSNR_GAIN_FROM_HIGH), value(DecompositionMetric.ENCODING),
                value(DecompositionMetric.DECODING), value(DecompositionMetric.ENGINE)),
                texts.values().toArray(Observable[]::new));
    }

    private String value(DecompositionMetric metric) {
        return texts.get(metric).get();
    }

    /** Another image or model: what was measured no longer applies. */
    void clear() {
        for (DecompositionMetric metric : DecompositionMetric.values()) {
            if (metric != DecompositionMetric.ENGINE && metric != DecompositionMetric.MODEL) {
                set(metric, NONE);
            }
        }
    }

    /** @param builtIn whether it is the model that comes with the workbench */
    void model(AutoEncoder autoEncoder, boolean builtIn, int threads) {
        set(DecompositionMetric.ENGINE, Words.of("shell.engine-threads", autoEncoder.engine().title(), threads));
        set(DecompositionMetric.MODEL, builtIn
                ? Words.of("decompose.model-built-in-channels", autoEncoder.width())
                : Words.of("decompose.model-channels", autoEncoder.name(), autoEncoder.width()));
    }

    void decomposed(Decomposition decomposition) {
        double percent = 100 * decomposition.bands().energyFractionHigh();
        set(DecompositionMetric.ENERGY_FRACTION, format(percent < 0.1 ? "%.4f %%" : "%.2f %%", percent));
        set(DecompositionMetric.ENCODING, millis(decomposition.encodeMillis()));
        set(DecompositionMetric.DECODING, millis(decomposition.decodeMillis()));
    }

    void psnrGainFromHigh(OptionalDouble decibels) {
        set(DecompositionMetric.PSNR_GAIN_FROM_HIGH, decibels.isPresent() ? format("%+.2f dB", decibels.getAsDouble())
                : NONE);
    }

    void quality(OptionalDouble psnrDb, OptionalDouble ssim) {
        psnr(psnrDb);
        set(DecompositionMetric.SSIM, ssim.isPresent() ? format("%.4f", ssim.getAsDouble())
                : Words.of("decompose.ssim-small"));
    }

    void decoded(OptionalDouble psnrDb, double decodeMillis) {
        psnr(psnrDb);
        set(DecompositionMetric.DECODING, millis(decodeMillis));
    }

    private void psnr(OptionalDouble psnrDb) {
        set(DecompositionMetric.PSNR, psnrDb.isPresent() ? format("%.2f dB", psnrDb.getAsDouble())
                : Words.of("decompose.psnr-exact"));
    }

    private void set(DecompositionMetric metric, String text) {
        texts.get(metric).set(text);
    }

    private static String millis(double millis) {
        return millis < 10_000 ? format(millis < 100 ? "%.1f ms" : "%.0f ms", millis) : format("%.1f s", millis / 1000);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value).replace('-', '\u2212');
    }
}
