package wae.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import wae.domain.training.Stage;

/** {@code train}: the family of training commands. */
@Command(name = "train", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "Train networks into run folders.")
public final class TrainCommand {

    private TrainCommand() {
    }

    /**
     * The family.
     *
     * @param commands objects annotated with {@link Command}, one for each stage, named by its word
     */
    public static CommandLine of(List<Object> commands) {
        CommandLine line = new CommandLine(new TrainCommand());
        commands.forEach(line::addSubcommand);
        for (Stage stage : Stage.values()) {
            SettingOptions.add(line.getSubcommands().get(stage.word()).getCommandSpec(), stage);
        }
        return line;
    }
}
