package wae.viewmodel.train;

import java.time.Duration;
import java.util.Locale;
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
