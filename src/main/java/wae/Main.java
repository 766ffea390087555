package wae;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import wae.cli.CommandHost;
import wae.cli.Commands;
import wae.io.machine.Terminal;
import wae.io.machine.ThisProcess;

/** Entry point: without arguments it opens the window, with arguments it runs a command. */
public final class Main {

    private static final String NO_DISPLAY = "The window needs a display. Without one, run a command instead:"
            + " java -jar wae-workbench.jar --help";

    /** Java takes what comes before "!/" for an archive, and finds no library after it. */
    private static final String BAD_FOLDER = "The workbench cannot run from a folder whose name ends in \"!\":"
            + " Java does not find its libraries there. Rename the folder, or move the workbench.";

    private Main() {
    }

    /** Starts. */
    public static void main(String[] args) {
        if (String.valueOf(Main.class.getProtectionDomain().getCodeSource().getLocation()).contains("!/")) {
            System.err.println(BAD_FOLDER);
            System.exit(Commands.FAILED);
        }
        NativeFolders.apply();
        if (args.length == 0) {
            openWindow();
        } else {
            NativeSetup.apply();
            Arrays.stream(args).filter(word -> !word.startsWith("-")).findFirst().ifPresent(ThisProcess::isCommand);
            System.exit(run(args));
        }
    }

    private static int run(String[] args) {
        WorkbenchLog log = WorkbenchLog.open();
        UncaughtErrors.install(error -> System.err.println(log.sentence(error)));
        try {
            CommandHost host = new CommandHost(Terminal::isStandardError, log::verbose, log.shownFolder());
            return Commands.of(Versions.all().get("workbench"), new Components().commands(), host).execute(args);
        } catch (RuntimeException | Error e) {
            return failed(e, log.sentence(e));
        }
    }

    /** The log is opened beside the toolkit's start, which is what a user waits for. */
    private static void openWindow() {
        CompletableFuture<WorkbenchLog> log = CompletableFuture.supplyAsync(Main::logOfWindow);
        UncaughtErrors.install(error -> System.err.println(log.join().sentence(error)));
        try {
            Workbench.open(log);
        } catch (RuntimeException | Error e) {
            String sentence = log.join().sentence(e);
            System.exit(failed(e, hasNoDisplay(e) ? NO_DISPLAY : sentence));
        }
    }

    private static WorkbenchLog logOfWindow() {
        WorkbenchLog log = WorkbenchLog.open();
        LoggerFactory.getLogger(Main.class).info("the window starts");
        return log;
    }

    private static int failed(Throwable error, String sentence) {
        LoggerFactory.getLogger(Main.class).error(sentence, error);
        System.err.println(sentence);
        return Commands.FAILED;
    }

    /** JavaFX on Linux says in the message only that there is no display, or no GTK to show a window with. */
    private static boolean hasNoDisplay(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return error instanceof UnsupportedOperationException && (message.contains("DISPLAY") || message.contains("GTK"))
                || error.getCause() != null && hasNoDisplay(error.getCause());
    }
}
