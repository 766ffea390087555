package wae.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code runs}: the family of commands about runs that are there. */
@Command(name = "runs", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "List, show and export training runs.")
public final class RunsCommand {

    private RunsCommand() {
    }

    /** @param session that knows the runs */
    public static CommandLine of(TrainingSession session) {
        CommandLine line = new CommandLine(new RunsCommand());
        List.of(new RunsListCommand(session), new RunsShowCommand(session), new RunsExportCommand(session))
                .forEach(line::addSubcommand);
        return line;
    }
}
