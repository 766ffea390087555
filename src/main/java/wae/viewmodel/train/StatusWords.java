package wae.viewmodel.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wae.domain.run.RunCosts;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** Where a training stands, in one line with units. */
final class StatusWords {

    private static final double MEGABYTE = 1 << 20;
    private static final String GAP = "  \u00b7  ";

    private StatusWords() {
    }

    static String of(TrainingStatus status, boolean openEnded, Phase phase, int batch, RunCosts costs, double screenFraction,
            long memory) {
        List<String> words = new ArrayList<>();
        words.add(openEnded ? Words.of("train.status-steps", status.stepsDone(), Thousands.grouped(status.stepsDone()))
                : Words.of("train.status-steps-of", Thousands.grouped(status.stepsDone()), Thousands.grouped(status.steps())));
        words.add(Words.of("train.status-speed", rate(status.stepsPerSecond()), rate(status.stepsPerSecond() * batch)));
        if (!openEnded && phase.isUnderWay() && status.stepsDone() < status.steps()) {
            words.add(Words.of("train.status-left", time(status.remaining())));
        }
        words.add(Words.of("train.status-loading", percent(status.waitingFraction())));
        words.add(Words.of("train.status-previews", percent(costs.previews() + screenFraction)));
        if (memory > 0) {
            words.add(Words.of("train.status-memory", Thousands.grouped(Math.round(memory / MEGABYTE))));
        }
        return String.join(GAP, words);
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 10 ? "%.2f" : perSecond < 100 ? "%.1f" : "%.0f", perSecond);
    }

    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
    }

    /** In the two units that matter. */
    static String time(Duration time) {
        if (time.toDays() > 0) {
            return Words.of("train.time-days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0 ? Words.of("train.time-hours", time.toHours(), time.toMinutesPart())
                : time.toMinutes() > 0 ? Words.of("train.time-minutes", time.toMinutes(), time.toSecondsPart())
                        : Words.of("train.time-seconds", Math.max(1, time.toSeconds()));
    }
}
