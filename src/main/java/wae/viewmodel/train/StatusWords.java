package wae.viewmodel.train;

import java.time.Duration;
import java.util.Locale;
import wae.domain.run.RunCosts;
import wae.domain.run.RunHistory;
import wae.domain.run.RunSummary;
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
        StringBuilder words = new StringBuilder();
        words.append(openEnded ? steps(status.stepsDone()) : stepsOf(status.stepsDone(), status.steps()));
        words.append(GAP).append(Words.of("train.status-speed", rate(status.stepsPerSecond()),
                rate(status.stepsPerSecond() * batch)));
        if (!openEnded && phase.isUnderWay() && status.stepsDone() < status.steps()) {
            words.append(GAP).append(Words.of("train.status-remaining", time(status.remaining())));
        }
        words.append(GAP).append(Words.of("train.status-data-loading", percent(status.waitingFraction())));
        words.append(GAP).append(Words.of("train.status-preview-overhead", percent(costs.previews() + screenFraction)));
        if (memory > 0) {
            words.append(GAP).append(Words.of("train.status-memory", Thousands.grouped(Math.round(memory / MEGABYTE))));
        }
        return words.toString();
    }

    /** Of a saved run, which is not trained. */
    static String of(RunSummary run, RunHistory history) {
        String words = stepsOf(run.stepsDone(), run.steps()) + GAP + Words.of("train.status-saved", run.system(), run.data());
        double took = history.secondsAt(run.stepsDone() - 1.0);
        if (!run.state().canResume() || took <= 0) {
            return words;
        }
        Duration remaining = Duration.ofSeconds(Math.round(took / run.stepsDone() * (run.steps() - run.stepsDone())));
        return words + GAP + Words.of("train.status-about", time(remaining));
    }

    private static String steps(long count) {
        return Words.of("train.status-steps", count, Thousands.grouped(count));
    }

    private static String stepsOf(long done, long all) {
        return Words.of("train.status-steps-of", Thousands.grouped(done), steps(all));
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
