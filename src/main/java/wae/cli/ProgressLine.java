package wae.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import picocli.CommandLine.Model.CommandSpec;
import wae.domain.task.Monitor;

/**
 * How far a command is, on standard error; cancelled by Ctrl+C. In a terminal it is one line that is written over;
 * elsewhere a whole line every ten seconds, and the last one, so that a file or a pipe stays readable.
 */
final class ProgressLine implements Monitor, AutoCloseable {

    /** Between two whole lines, where there is no terminal. */
    static final long PLAIN_NANOS = 10_000_000_000L;
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LATER_NANOS = 1_000_000_000L;

    private final PrintWriter printer;
    private final Monitor interrupt;
    private final boolean terminal;
    private final LongSupplier clock;
    private String word = "";
    private String newest = "";
    private String printed = "";
    private long due;

    /**
     * A line that shows nothing yet.
     *
     * @param spec      of the command that runs
     * @param interrupt says whether to stop
     */
    ProgressLine(CommandSpec spec, Monitor interrupt) {
        this(spec.commandLine().getErr(), interrupt, () -> Commands.isTerminal(spec), System::nanoTime);
    }

    /** @param clock ns */
    ProgressLine(PrintWriter printer, Monitor interrupt, BooleanSupplier terminal, LongSupplier clock) {
        this.printer = printer;
        this.interrupt = interrupt;
        this.terminal = terminal.getAsBoolean();
        this.clock = clock;
        due = clock.getAsLong() + (this.terminal ? 0 : PLAIN_NANOS);
    }

    /** What is being done from now on. */
    void word(String now) {
        word = now;
        due = terminal ? clock.getAsLong() : due;
        show(now);
    }

    /** What is being done from now on; nothing is shown if it is done within a second. */
    void wordLater(String now) {
        word = now;
        due = Math.max(due, clock.getAsLong() + LATER_NANOS);
    }

    /** Shows a line if the last one is some time ago. */
    void show(String line) {
        long now = clock.getAsLong();
        newest = line;
        if (now - due < 0) {
            return;
        }
        if (terminal) {
            printer.print("\r" + line + " ".repeat(Math.max(0, printed.length() - line.length())));
        } else {
            printer.println(line);
        }
        printer.flush();
        printed = line;
        due = now + (terminal ? TERMINAL_NANOS : PLAIN_NANOS);
    }

    @Override
    public void progress(double fraction) {
        show(word + "  " + Math.round(100 * fraction) + " %");
    }

    @Override
    public boolean cancelled() {
        return interrupt.cancelled();
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away, before something else is printed; elsewhere the newest follows the earlier ones. */
    void clear() {
        if (printed.isEmpty()) {
            return;
        }
        if (terminal) {
            printer.print("\r" + " ".repeat(printed.length()) + "\r");
        } else if (!newest.equals(printed)) {
            printer.println(newest);
        }
        printer.flush();
        printed = "";
    }
}
