package wae.cli.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.cli.StopOnInterrupt;
import wae.cli.fuzz.FuzzOutcome.Answer;
import wae.domain.task.Problem;

/** {@code bench fuzz}: for those who work on the program. */
@Command(name = "fuzz", mixinStandardHelpOptions = true, hidden = true,
        description = "Give mutated files to every reader, one after another. Each must be opened or refused with a"
                + " sentence, within 2 s of processor time and with at most 256 MiB allocated; otherwise the status is 1.")
public final class BenchFuzzCommand implements Callable<Integer> {

    @Option(names = "--seeds", paramLabel = "FOLDER", required = true, description = "Files that are mutated; may be given"
            + " several times.")
    private List<Path> folders;

    @Option(names = "--runs", defaultValue = "20000", paramLabel = "N", description = "Mutated files in all.")
    private int runs;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Seed of the mutations.")
    private long seed;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where mutated files that failed are saved.")
    private Path out;

    @Spec
    private CommandSpec spec;

    private final List<FuzzTarget> targets;

    /** @param targets all readers of the program */
    public BenchFuzzCommand(List<FuzzTarget> targets) {
        this.targets = targets;
    }

    @Override
    public Integer call() throws Problem {
        try (StopOnInterrupt stop = new StopOnInterrupt()) {
            FuzzReport report = new Fuzzer(targets, folders).run(runs, seed, Optional.ofNullable(out), stop);
            print(report);
            return report.failures().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new Problem("The seeds cannot be read, or the temporary folder cannot be written.", e);
        }
    }

    private void print(FuzzReport report) {
        PrintWriter printer = spec.commandLine().getOut();
        report.failures().forEach(printer::println);
        printer.println("| reader | files | opened | refused | no sentence | other error | hanging | over 2 s | over 256 MiB"
                + " | max s | max MiB |");
        printer.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Map.Entry<String, FuzzReport.Row> entry : report.rows().entrySet()) {
            FuzzReport.Row row = entry.getValue();
            printer.printf(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.2f | %d |%n", entry.getKey(),
                    row.inputs(), row.count(Answer.OPENED), row.count(Answer.REFUSED), row.count(Answer.WORDLESS),
                    row.count(Answer.UNTYPED), row.count(Answer.HANGING), row.slow(), row.large(),
                    row.maxNanos() / 1e9, row.maxBytes() >> 20);
        }
        printer.printf("%d mutated files, seed %d%n", report.inputs(), seed);
        printer.flush();
    }
}
