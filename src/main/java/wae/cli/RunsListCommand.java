package wae.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.run.RunListing;
import wae.domain.run.RunSummary;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.Metric;

/** {@code runs list}: a line for each run, newest first. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "A line for each run, newest first.")
final class RunsListCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEAD = List.of("name", "started", "network", "data", "state", "steps", "last", "best",
            "measured by");
    private static final List<String> NUMBERS = List.of("steps", "last", "best");
    /** What a run is judged by, the first that it has. */
    private static final List<Metric> JUDGED = List.of(Metric.ACCURACY, Metric.PROBE_PSNR, Metric.TRANSFORM_LOSS,
            Metric.TOTAL_LOSS);

    @Mixin
    private RunArguments runs;

    @Option(names = "--filter", paramLabel = "TEXT", defaultValue = "",
            description = "Only runs whose name, data, network, state, note or settings contain this.")
    private String filter;

    @Spec
    private CommandSpec spec;

    private final TrainingSession session;

    RunsListCommand(TrainingSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Problem {
        PrintWriter printer = spec.commandLine().getOut();
        RunListing all = session.runs().store().list(runs.runs(session), Monitor.NONE);
        List<RunSummary> listed = all.runs().stream().filter(this::wanted).toList();
        if (listed.isEmpty()) {
            printer.println("There is no run" + (filter.isEmpty() ? "" : " that contains \"" + filter + "\"") + " in "
                    + runs.runs(session) + ".");
        } else {
            print(printer, Stream.concat(Stream.of(HEAD), listed.stream().map(RunsListCommand::line)).toList());
        }
        printer.flush();
        all.leftOut().forEach(spec.commandLine().getErr()::println);
        return all.leftOut().isEmpty() ? CommandLine.ExitCode.OK : Commands.FAILED;
    }

    private boolean wanted(RunSummary run) {
        String all = String.join("\n", run.name(), run.data(), run.system(), run.stage().title(), run.state().word(),
                run.note(), run.settings().toString());
        return all.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
    }

    private static List<String> line(RunSummary run) {
        Metric metric = JUDGED.stream().filter(run.last()::containsKey).findFirst().orElse(Metric.TOTAL_LOSS);
        return List.of((run.star() ? "* " : "") + run.name(), WHEN.format(run.started().atZone(ZoneId.systemDefault())),
                run.system(), run.data(), run.state().word(), run.stepsDone() + "/" + run.steps(),
                value(metric, run.last().get(metric)), value(metric, run.best().get(metric)), metric.title());
    }

    /** Columns are as wide as what they hold: names may be long. */
    private static void print(PrintWriter printer, List<List<String>> lines) {
        String row = IntStream.range(0, HEAD.size()).mapToObj(column -> "%"
                + (NUMBERS.contains(HEAD.get(column)) ? "" : "-")
                + lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(1) + "s")
                .collect(Collectors.joining("  "));
        lines.forEach(line -> printer.println(String.format(row, line.toArray()).stripTrailing()));
    }

    private static String value(Metric metric, Double value) {
        return value == null ? "" : RunProgress.words(metric, value);
    }
}
