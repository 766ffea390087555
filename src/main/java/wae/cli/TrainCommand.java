package wae.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code train}: the family of training commands. */
@Command(name = "train", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "Train networks into run folders.")
public final class TrainCommand {

    private TrainCommand() {
    }

    /**
     * The family.
     *
     * @param commands objects annotated with {@link Command}, one for each thing that can be trained
     */
    public static CommandLine of(List<Object> commands) {
        CommandLine line = new CommandLine(new TrainCommand());
        commands.forEach(line::addSubcommand);
        return line;
    }
}
