package wae.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import wae.chart.ChartStore;

/** {@code runs}: the family of commands about runs that are there. */
@Command(name = "runs", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "List, show and export training runs.")
public final class RunsCommand {

    private RunsCommand() {
    }

    /**
     * The family.
     *
     * @param session that knows the runs
     * @param charts  writes what is exported
     */
    public static CommandLine of(TrainingSession session, ChartStore charts) {
        CommandLine line = new CommandLine(new RunsCommand());
        List.of(new RunsListCommand(session), new RunsShowCommand(session), new RunsExportCommand(session, charts))
                .forEach(line::addSubcommand);
        return line;
    }
}
