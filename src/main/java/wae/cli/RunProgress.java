package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wae.domain.task.Monitor;
import wae.domain.training.Metric;
import wae.domain.run.RunCosts;
import wae.domain.run.RunData;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;

/** Says in a terminal how a run goes: a line every few seconds, with the means of all terms since the last line. */
final class RunProgress implements RunListener {

    private static final long NANOS_BETWEEN = 5_000_000_000L;

    private final PrintWriter printer;
    private final Monitor interrupt;
    private final TrainingSignal signal;
    private final Map<Metric, Double> sums = new EnumMap<>(Metric.class);
    private Path folder;
    private int batch;
    private long shownAt = System.nanoTime();
    private int steps;
    private TrainingStatus last;
    private RunCosts costs = new RunCosts(0, 0, 0);

    /**
     * A teller.
     *
     * @param interrupt says that the user wants an end
     * @param signal    is told so
     */
    RunProgress(PrintWriter printer, Monitor interrupt, TrainingSignal signal) {
        this.printer = printer;
        this.interrupt = interrupt;
        this.signal = signal;
    }

    @Override
    public void began(Path made, RunDescription description) {
        folder = made;
        batch = description.settings().batch();
        RunData data = description.data();
        printer.printf(Locale.ROOT, "run \"%s\" in %s: %s, %d images of %s, %d skipped, %d threads%n",
                description.name(), made, description.settings().stage().title(), data.pictures(), data.name(),
                data.skipped(), description.threads());
        printer.flush();
    }

    @Override
    public void stepped(TrainingStatus status) {
        last = status;
        status.figures().values().forEach((metric, value) -> sums.merge(metric, value, Double::sum));
        steps++;
        if (System.nanoTime() - shownAt > NANOS_BETWEEN) {
            printLine();
        }
        if (interrupt.cancelled()) {
            signal.stop();
        }
    }

    @Override
    public void validated(StepFigures figures) {
        if (figures.values().containsKey(Metric.ACCURACY)) {
            printer.printf(Locale.ROOT, "after step %d: %s%n", figures.step() + 1, words(figures.values(), 1));
            printer.flush();
        }
    }

    @Override
    public void spent(RunCosts now) {
        costs = now;
    }

    /** The last steps, and how it ended. */
    void finish() {
        if (steps > 0) {
            printLine();
        }
        if (last != null && last.stepsDone() < last.steps()) {
            printer.printf("stopped after %d of %d steps; to resume: resume \"%s\"%n", last.stepsDone(), last.steps(),
                    folder);
        } else if (last != null) {
            printer.printf("done after %d steps: %s%n", last.stepsDone(), folder);
        }
        printer.printf(Locale.ROOT, "beside training: previews %.1f %%, validation %.1f %%, checkpoints %.1f %%"
                + " of the time%n", 100 * costs.previews(), 100 * costs.validation(), 100 * costs.checkpoints());
        printer.flush();
    }

    private void printLine() {
        Duration rest = last.remaining();
        printer.printf(Locale.ROOT, "step %d/%d  %s  %.2f steps/s  %.0f images/s  waiting %.0f %%  remaining"
                + " %d:%02d:%02d%n", last.stepsDone(), last.steps(), words(sums, steps), last.stepsPerSecond(),
                last.stepsPerSecond() * batch, 100 * last.waitingFraction(), rest.toHours(), rest.toMinutesPart(),
                rest.toSecondsPart());
        printer.flush();
        shownAt = System.nanoTime();
        sums.clear();
        steps = 0;
    }

    private static String words(Map<Metric, Double> values, int count) {
        return values.entrySet().stream().map(entry -> entry.getKey().title() + " "
                + words(entry.getKey(), entry.getValue() / count)).collect(Collectors.joining("  "));
    }

    /** A value with its unit. */
    static String words(Metric metric, double value) {
        return switch (metric.unit()) {
            case "%" -> String.format(Locale.ROOT, "%.2f %%", 100 * value);
            case "dB" -> String.format(Locale.ROOT, "%.2f dB", value);
            default -> String.format(Locale.ROOT, "%.4g %s", value, metric.unit()).strip();
        };
    }
}
