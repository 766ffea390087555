package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wae.domain.run.RunSummary;
import wae.domain.task.Counted;
import wae.domain.task.Problem;

/** {@code runs show}: what a run is, its settings and what it measured. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "A run's settings and what it has measured.")
final class RunsShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "A run's folder, or its name in the folder of runs.")
    private Path run;

    @Mixin
    private RunArguments runs;

    @Spec
    private CommandSpec spec;

    private final TrainingSession session;

    RunsShowCommand(TrainingSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Problem {
        RunSummary summary = session.runs().store().summary(runs.folder(run, session));
        PrintWriter printer = spec.commandLine().getOut();
        line(printer, "name", summary.name() + (summary.star() ? " (starred)" : ""));
        line(printer, "folder", summary.folder().toString());
        line(printer, "started", summary.started().toString());
        line(printer, "stage", summary.stage().title());
        line(printer, "network", summary.system());
        line(printer, "data", summary.data());
        line(printer, "state", summary.state().word() + ", " + summary.stepsDone() + " of " + Counted.of(summary.steps(), "step")
                + " saved");
        if (!summary.note().isBlank()) {
            line(printer, "note", summary.note());
        }
        printer.println("settings");
        summary.settings().forEach((name, value) -> line(printer, "  " + name, value));
        printer.println("measured, last and best");
        summary.last().forEach((metric, value) -> line(printer, "  " + metric.title(), RunProgress.words(metric, value)
                + (summary.best().containsKey(metric) ? "  " + RunProgress.words(metric, summary.best().get(metric)) : "")));
        printer.flush();
        return 0;
    }

    private static void line(PrintWriter printer, String name, String value) {
        printer.printf("%-32s %s%n", name, value);
    }
}
