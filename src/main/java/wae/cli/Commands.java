package wae.cli;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import wae.domain.task.Problem;

/** The command line as a whole: which commands there are, and how a failed one ends. */
@Command(name = "wae-workbench", mixinStandardHelpOptions = true,
        description = "Decompose images with the Wavelet-like Auto-Encoder, train it, and time accelerated against"
                + " baseline networks. Without a command the window opens.",
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    /** Exit status when something could not be done; picocli's 2 is for wrong arguments. */
    public static final int FAILED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private Commands() {
    }

    /**
     * The command line.
     *
     * @param version  of the program
     * @param commands objects annotated with {@link Command}, or command lines of their own
     */
    public static CommandLine of(String version, List<Object> commands) {
        CommandLine line = new CommandLine(new Commands());
        line.getCommandSpec().version("WAE Workbench " + version);
        commands.forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((exception, failed, parsed) -> {
            failed.getErr().println(failed.getCommandName() + ": " + sentence(exception));
            return FAILED;
        });
        line.setParameterExceptionHandler((wrong, arguments) -> {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println(command.getCommandName() + ": " + wrong.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
            command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
            return CommandLine.ExitCode.USAGE;
        });
        dress(line.getCommandSpec(), line.getCommandSpec().version());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    /** Options in the order in which a command declares them, defaults under each, the same version everywhere. */
    private static void dress(CommandSpec spec, String... version) {
        spec.version(version).usageMessage().sortOptions(false).sortSynopsis(false).showDefaultValues(true);
        spec.subcommands().values().forEach(command -> dress(command.getCommandSpec(), version));
    }

    /** What a user reads about a failure; what is no {@link Problem} is a fault of ours and goes to the log. */
    static String sentence(Exception exception) {
        if (exception instanceof Problem) {
            return exception.getMessage();
        }
        LOG.error("unexpected", exception);
        return "Something went wrong inside the workbench (" + exception.getClass().getSimpleName()
                + "); the log above has the details.";
    }
}
