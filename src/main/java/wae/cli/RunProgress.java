package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import wae.domain.run.RunCosts;
import wae.domain.run.RunData;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.task.Counted;
import wae.domain.task.Monitor;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;

/**
 * Tells how a run goes. Standard output gets where the run is, accuracies after epochs and how it ended; standard error
 * a line every few seconds, with the means of all terms since the last line.
 */
final class RunProgress implements RunListener {

    private static final long TERMINAL_NANOS = 5_000_000_000L;

    private final PrintWriter out;
    private final PrintWriter err;
    private final long nanosBetween;
    private final Monitor interrupt;
    private final TrainingSignal signal;
    private final Map<Metric, Double> sums = new EnumMap<>(Metric.class);
    private Path folder;
    private int batch;
    private long shownAt = System.nanoTime();
    private int steps;
    private int skipped;
    private TrainingStatus last;
    private RunCosts costs = new RunCosts(0, 0, 0);

    /**
     * A listener.
     *
     * @param spec      of the command that runs
     * @param interrupt says that the user wants an end
     * @param signal    is told so
     */
    RunProgress(CommandSpec spec, Monitor interrupt, TrainingSignal signal) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.nanosBetween = Commands.isTerminal(spec) ? TERMINAL_NANOS : ProgressLine.PLAIN_NANOS;
        this.interrupt = interrupt;
        this.signal = signal;
    }

    @Override
    public void began(Path made, RunDescription description) {
        folder = made;
        batch = description.settings().batch();
        skipped = description.data().skipped();
        RunData data = description.data();
        out.printf(Locale.ROOT, "run \"%s\" in %s: %s, %s of %s, %d skipped, %s%n",
                description.name(), made, description.settings().stage().title(), Counted.of(data.pictures(), "image"), data.name(),
                data.skipped(), Counted.of(description.threads(), "thread"));
        out.flush();
    }

    @Override
    public void stepped(TrainingStatus status) {
        last = status;
        status.figures().values().forEach((metric, value) -> sums.merge(metric, value, Double::sum));
        steps++;
        if (System.nanoTime() - shownAt > nanosBetween) {
            printLine(err);
        }
        if (interrupt.cancelled()) {
            signal.stop();
        }
    }

    @Override
    public void skipped(List<String> all) {
        all.stream().skip(skipped).limit(Math.max(0, RunData.NAMED - skipped)).forEach(name -> err.println("skipped " + name));
        err.flush();
        skipped = Math.max(skipped, all.size());
    }

    @Override
    public void validated(StepFigures figures) {
        if (figures.values().containsKey(Metric.ACCURACY)) {
            out.printf(Locale.ROOT, "after step %d: %s%n", figures.step() + 1, words(figures.values(), 1));
            out.flush();
        }
    }

    @Override
    public void spent(RunCosts now) {
        costs = now;
    }

    /** The last steps, and how it ended. */
    void finish() {
        if (steps > 0) {
            printLine(out);
        }
        if (last != null && last.stepsDone() < last.steps()) {
            out.printf("stopped after %d of %s; to resume: resume \"%s\"%n", last.stepsDone(),
                    Counted.of(last.steps(), "step"), folder);
        } else if (last != null) {
            out.printf("done after %s: %s%n", Counted.of(last.stepsDone(), "step"), folder);
        }
        if (skipped > 0) {
            out.printf("%d images were skipped; run.json names the first %d%n", skipped, Math.min(skipped, RunData.NAMED));
        }
        out.printf(Locale.ROOT, "beside training: previews %.1f %%, validation %.1f %%, checkpoints %.1f %%"
                + " of the time%n", 100 * costs.previews(), 100 * costs.validation(), 100 * costs.checkpoints());
        out.flush();
    }

    private void printLine(PrintWriter printer) {
        Duration rest = last.remaining();
        printer.printf(Locale.ROOT, "step %d/%d  %s  %.2f steps/s  %.0f images/s  data loading %.0f %%  remaining"
                + " %d:%02d:%02d%s%n", last.stepsDone(), last.steps(), words(sums, steps), last.stepsPerSecond(),
                last.stepsPerSecond() * batch, 100 * last.waitingFraction(), rest.toHours(), rest.toMinutesPart(),
                rest.toSecondsPart(), skipped == 0 ? "" : "  " + skipped + " skipped");
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
