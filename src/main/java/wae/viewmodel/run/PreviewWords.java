package wae.viewmodel.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.quality.Psnr;
import wae.domain.training.Metric;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** What stands under previews. */
final class PreviewWords {

    private PreviewWords() {
    }

    static String size(Picture picture) {
        return Words.of("run.previews.size", picture.size().width());
    }

    static String gain(DisplayMapping mapping) {
        return "\u00d7" + twoDigits(mapping.gain());
    }

    /** @param energyFraction of I_H, 0 to 1 */
    static String gain(DisplayMapping mapping, double energyFraction) {
        return gain(mapping) + ", " + twoDigits(Metric.ENERGY_FRACTION.shown(energyFraction)) + " %";
    }

    static String psnr(Picture picture, Picture reconstruction) {
        return Psnr.of(picture, reconstruction).stream().mapToObj(psnr -> decimals(1, psnr) + " dB").findFirst()
                .orElse(Words.of("run.previews.exact"));
    }

    /** The energy fraction of I_H says little unless the PSNR gain from I_H stands beside it. */
    static String of(ShownRun run, long step) {
        if (run.previews().isEncoderFrozen()) {
            return Words.of("run.previews.frozen");
        }
        RunCurves curves = run.curves();
        double x = curves.x(step);
        StringBuilder words = new StringBuilder(Words.of("run.previews.measured", step,
                Thousands.grouped(step)));
        curves.at(Metric.ENERGY_FRACTION, x).ifPresent(percent ->
                words.append(' ').append(Words.of("run.previews.energy", twoDigits(percent))));
        OptionalDouble both = curves.at(Metric.PROBE_PSNR, x);
        OptionalDouble low = curves.at(Metric.PROBE_PSNR_WITHOUT_HIGH, x);
        if (both.isPresent() && low.isPresent()) {
            double gain = Math.round(100 * (both.getAsDouble() - low.getAsDouble())) / 100.0; // -0 becomes 0
            words.append(' ').append(Words.of("run.previews.psnr-gain", decimals(2, gain),
                    decimals(1, both.getAsDouble()), decimals(1, low.getAsDouble())));
        }
        return words.toString();
    }

    /** When a preview was rendered. */
    static String after(long step) {
        return Words.of("run.previews.after", step, Thousands.grouped(step));
    }

    private static String decimals(int count, double value) {
        return String.format(Locale.ROOT, "%." + count + "f", value);
    }

    /** Two significant digits, no power of ten. */
    private static String twoDigits(double value) {
        return value == 0 || !Double.isFinite(value) ? String.valueOf((int) value)
                : new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }
}
