package wae.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import wae.domain.network.PlanStore;
import wae.domain.training.Stage;

/** {@code train}: the family of training commands. */
@Command(name = "train", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        description = "Train networks into run folders.")
public final class TrainCommand {

    private TrainCommand() {
    }

    /** The family: a command for each stage. @param session that trains @param plans reads backbones of a user's own */
    public static CommandLine of(TrainingSession session, PlanStore plans) {
        CommandLine line = new CommandLine(new TrainCommand());
        for (Stage stage : Stage.values()) {
            line.addSubcommand(new CommandLine(new TrainStageCommand(stage, session, plans).spec()));
        }
        return line;
    }
}
