package wae.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.Metric;
import wae.domain.training.TrainingStatus;

/** A line about a training every few seconds, with both loss terms as means since the last line. */
final class TrainingProgress {

    private static final long NANOS_BETWEEN = 5_000_000_000L;

    private final PrintWriter printer;
    private final AutoEncoderSettings settings;
    private long shownAt = System.nanoTime();
    private double reconstruction;
    private double energy;
    private int steps;
    private TrainingStatus last;

    TrainingProgress(PrintWriter printer, AutoEncoderSettings settings) {
        this.printer = printer;
        this.settings = settings;
    }

    void show(TrainingStatus status) {
        last = status;
        reconstruction += status.figures().of(Metric.RECONSTRUCTION_LOSS);
        energy += status.figures().of(Metric.ENERGY_LOSS);
        steps++;
        if (System.nanoTime() - shownAt > NANOS_BETWEEN) {
            printLine();
        }
    }

    /** The last steps, and how it ended. */
    void finish(boolean interrupted) {
        if (steps > 0) {
            printLine();
        }
        if (last != null) {
            printer.printf("%s after %d steps%n", interrupted ? "stopped" : "done", last.stepsDone());
        }
        printer.flush();
    }

    private void printLine() {
        Duration rest = last.remaining();
        printer.printf(Locale.ROOT, "step %d/%d  reconstruction %.6f (%.2f dB)  energy %.6f  transform %.6f  "
                        + "%.2f steps/s  %.0f patches/s  waiting %.0f %%  remaining %d:%02d:%02d%n",
                last.stepsDone(), last.steps(), reconstruction / steps, -10 * Math.log10(reconstruction / steps),
                energy / steps, (reconstruction + settings.lambda() * energy) / steps, last.stepsPerSecond(),
                last.stepsPerSecond() * settings.batch(), 100 * last.waitingShare(),
                rest.toHours(), rest.toMinutesPart(), rest.toSecondsPart());
        printer.flush();
        shownAt = System.nanoTime();
        reconstruction = 0;
        energy = 0;
        steps = 0;
    }
}
