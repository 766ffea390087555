package wae.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bench}: the family of measurements of the program itself. */
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "Measure the program itself on this machine.")
public final class BenchCommand {

    private BenchCommand() {
    }

    /**
     * The family.
     *
     * @param commands objects annotated with {@link Command}, one for each measurement
     */
    public static CommandLine of(List<Object> commands) {
        CommandLine line = new CommandLine(new BenchCommand());
        commands.forEach(line::addSubcommand);
        return line;
    }
}
