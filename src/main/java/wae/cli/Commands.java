package wae.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import wae.domain.dataset.DoubtfulFolders;
import wae.domain.task.CancelledException;
import wae.domain.task.FileNames;
import wae.domain.task.InvalidValueException;
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

    private static final String DOUBT =
            " Say which is meant (--layout split, --layout classes), rename the folders, or name the folder within.";

    private final CommandHost host;

    @Option(names = "--verbose", scope = ScopeType.INHERIT,
            description = "Print the log on standard error too, with the causes of what fails.")
    private boolean verbose;

    private Commands(CommandHost host) {
        this.host = host;
    }

    /** The command line, where there is no terminal and no log. */
    public static CommandLine of(String version, List<Object> commands) {
        return of(version, commands, CommandHost.NONE);
    }

    /**
     * The command line.
     *
     * @param version  of the program
     * @param commands objects annotated with {@link Command}, or command lines of their own
     */
    public static CommandLine of(String version, List<Object> commands, CommandHost host) {
        Commands all = new Commands(host);
        CommandLine line = new CommandLine(all) {
            @Override
            public int execute(String... words) {
                return super.execute(DashedFiles.named(words, this));
            }
        };
        line.getCommandSpec().version("WAE Workbench " + version);
        commands.forEach(line::addSubcommand);
        line.setExecutionStrategy(all::execute);
        line.registerConverter(Path.class, PathArgument::converted);
        line.setExecutionExceptionHandler((exception, failed, parsed) -> {
            if (exception instanceof InvalidValueException) {
                return refuse(new ParameterException(failed, exception.getMessage(), exception));
            }
            all.tell(failed, exception);
            return FAILED;
        });
        line.setParameterExceptionHandler((wrong, arguments) -> refuse(wrong));
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

    private int execute(ParseResult parsed) {
        if (verbose) {
            host.verbose().run();
        }
        long start = System.nanoTime();
        int status = new RunLast().execute(parsed);
        List<CommandLine> lines = parsed.asCommandLineList();
        CommandLine last = lines.get(lines.size() - 1);
        // a writer swallows what a full disk or a closed pipe answers, until it is asked
        if (last.getOut().checkError() | System.out.checkError()) {
            tell(last, new Problem("The output could not be written completely; is the disk full, or the reader gone?"));
            return FAILED;
        }
        if (lines.stream().noneMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested())) {
            LOG.info("{}: exit status {} after {} ms", name(last), status, (System.nanoTime() - start) / 1_000_000);
        }
        return status;
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        LOG.warn("{}: {}", name(command), wrong.getMessage(), wrong.getCause());
        command.getErr().println(command.getCommandName() + ": " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private void tell(CommandLine failed, Exception exception) {
        failed.getErr().println(failed.getCommandName() + ": " + told(name(failed), exception, host.log()));
    }

    /** Prints a failure that does not end the command, and logs it with its cause. */
    static void tell(CommandSpec spec, Problem problem) {
        spec.commandLine().getErr().println(told(spec.qualifiedName(), problem, ""));
        spec.commandLine().getErr().flush();
    }

    /** Logs a failure. @return what a user reads about it; what is no {@link Problem} is a fault of ours */
    private static String told(String command, Exception exception, String log) {
        if (exception instanceof CancelledException) {
            return "Stopped.";
        }
        if (exception instanceof InvalidPathException name) {
            return told(command, FileNames.problem(name), log);
        }
        if (exception instanceof Problem) {
            LOG.warn("{}: {}", command, exception.getMessage(), exception);
            return exception.getMessage() + (exception instanceof DoubtfulFolders ? DOUBT : "");
        }
        LOG.error("unexpected in {}", command, exception);
        return unexpected(exception, log);
    }

    /** What a user reads about an error that nobody foresaw. @param log where the log is, in words; empty if there is none */
    public static String unexpected(Throwable error, String log) {
        return "Something went wrong inside the workbench (" + error.getClass().getSimpleName() + ")"
                + (log.isEmpty() ? "." : "; the log has the details: " + log);
    }

    /** Whether the command's standard error is a terminal. */
    static boolean isTerminal(CommandSpec spec) {
        return spec.root().userObject() instanceof Commands all && all.host.terminal().getAsBoolean();
    }
}
