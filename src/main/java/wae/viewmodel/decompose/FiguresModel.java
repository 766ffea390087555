package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.Decomposition;

/** The figures as they are read: every number with its unit, a dash where there is none yet. */
public final class FiguresModel {

    private static final String NONE = "\u2013";

    private final Map<Figure, ReadOnlyStringWrapper> texts = new EnumMap<>(Figure.class);

    /** No figures yet. */
    public FiguresModel() {
        for (Figure figure : Figure.values()) {
            texts.put(figure, new ReadOnlyStringWrapper(NONE));
        }
    }

    /** A figure's text. */
    public ReadOnlyStringProperty text(Figure figure) {
        return texts.get(figure).getReadOnlyProperty();
    }

    /** All of them in one line. */
    public StringExpression summary() {
        return Bindings.concat("PSNR ", text(Figure.PSNR), "   SSIM ", text(Figure.SSIM),
                "   I_H ", text(Figure.ENERGY_FRACTION), " of energy, worth ", text(Figure.PSNR_GAIN_FROM_HIGH),
                "   ", text(Figure.ENCODING), " + ", text(Figure.DECODING), "   ", text(Figure.ENGINE));
    }

    /** Another picture or model: what was measured no longer holds. */
    void clear() {
        for (Figure figure : Figure.values()) {
            if (figure != Figure.ENGINE && figure != Figure.MODEL) {
                set(figure, NONE);
            }
        }
    }

    void model(AutoEncoder autoEncoder, int threads) {
        set(Figure.ENGINE, autoEncoder.engine().title() + ", " + threads + (threads == 1 ? " thread" : " threads"));
        set(Figure.MODEL, autoEncoder.name() + ", width " + autoEncoder.width());
    }

    void decomposed(Decomposition decomposition) {
        double percent = 100 * decomposition.bands().energyFractionHigh();
        set(Figure.ENERGY_FRACTION, format(percent < 0.1 ? "%.4f %%" : "%.2f %%", percent));
        set(Figure.ENCODING, millis(decomposition.encodeMillis()));
        set(Figure.DECODING, millis(decomposition.decodeMillis()));
    }

    void psnrGainFromHigh(OptionalDouble decibels) {
        set(Figure.PSNR_GAIN_FROM_HIGH, decibels.isPresent() ? format("%+.2f dB", decibels.getAsDouble()) : NONE);
    }

    void quality(OptionalDouble psnrDb, OptionalDouble ssim) {
        psnr(psnrDb);
        set(Figure.SSIM, ssim.isPresent() ? format("%.4f", ssim.getAsDouble()) : "below 11 pixels");
    }

    void mixed(OptionalDouble psnrDb, double decodeMillis) {
        psnr(psnrDb);
        set(Figure.DECODING, millis(decodeMillis));
    }

    private void psnr(OptionalDouble psnrDb) {
        set(Figure.PSNR, psnrDb.isPresent() ? format("%.2f dB", psnrDb.getAsDouble()) : "exact");
    }

    private void set(Figure figure, String text) {
        texts.get(figure).set(text);
    }

    private static String millis(double millis) {
        return millis < 10_000 ? format(millis < 100 ? "%.1f ms" : "%.0f ms", millis) : format("%.1f s", millis / 1000);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value).replace('-', '\u2212');
    }
}
