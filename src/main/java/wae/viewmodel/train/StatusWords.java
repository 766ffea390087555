package wae.viewmodel.train;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import wae.domain.training.Metric;
import wae.domain.run.RunCosts;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.Thousands;

/** Where a training stands, in one line with units. */
final class StatusWords {

    private static final double MEGABYTE = 1 << 20;
    private static final String GAP = "  \u00b7  ";

    private StatusWords() {
    }

    static String of(TrainingStatus status, boolean openEnded, Phase phase, int batch, RunCosts costs, double screenFraction,
            long memory) {
        StringBuilder words = new StringBuilder();
        words.append(openEnded ? DataWords.count(status.stepsDone(), "step")
                : Thousands.grouped(status.stepsDone()) + " of " + DataWords.count(status.steps(), "step"));
        words.append(GAP).append(rate(status.stepsPerSecond())).append(" steps/s, ")
                .append(rate(status.stepsPerSecond() * batch)).append(" pictures/s");
        if (!openEnded && phase.isUnderWay() && status.stepsDone() < status.steps()) {
            words.append(GAP).append(time(status.remaining())).append(" left");
        }
        words.append(GAP).append("waiting for pictures ").append(percent(status.waitingFraction()));
        words.append(GAP).append("showing it costs ").append(percent(costs.previews() + screenFraction));
        if (memory > 0) {
            words.append(GAP).append("memory ").append(Thousands.grouped(Math.round(memory / MEGABYTE))).append(" MB");
        }
        return words.toString();
    }

    /** The energy share says little unless it stands beside what I_H is worth. */
    static String worth(long step, Curves curves) {
        OptionalDouble share = curves.at(Metric.ENERGY_FRACTION, step);
        OptionalDouble both = curves.at(Metric.PROBE_PSNR, step);
        OptionalDouble low = curves.at(Metric.PROBE_PSNR_WITHOUT_HIGH, step);
        StringBuilder words = new StringBuilder("Step ").append(Thousands.grouped(step));
        share.ifPresent(percent -> words.append(": in the batch I_H has ").append(figures(percent))
                .append(" % of the energy"));
        if (both.isPresent() && low.isPresent()) {
            double worth = Math.round(100 * (both.getAsDouble() - low.getAsDouble())) / 100.0; // of which -0 is no more
            words.append(String.format(Locale.ROOT, "%s worth %.2f dB: %.1f dB with it, %.1f without it",
                    share.isPresent() ? "; on these probes it is" : ": on these probes I_H is", worth,
                    both.getAsDouble(), low.getAsDouble()));
        }
        return words.append('.').toString();
    }

    /** Two figures, no power of ten. */
    static String figures(double value) {
        return value == 0 || !Double.isFinite(value) ? String.valueOf((int) value)
                : new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 10 ? "%.2f" : perSecond < 100 ? "%.1f" : "%.0f", perSecond);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** In the two units that matter. */
    static String time(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        return time.toHours() > 0 ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                        : Math.max(1, time.toSeconds()) + " s";
    }
}
