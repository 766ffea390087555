package wae.cli;

import java.io.PrintWriter;
import wae.domain.task.Monitor;

/** How far something is, on one line that is written over; cancelled by Ctrl+C. */
final class ProgressLine implements Monitor, AutoCloseable {

    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter printer;
    private final Monitor interrupt;
    private String word;
    private long due;
    private int shown;

    /** @param interrupt says whether to stop */
    ProgressLine(PrintWriter printer, Monitor interrupt) {
        this.printer = printer;
        this.interrupt = interrupt;
    }

    /** What goes on from now on. */
    void word(String now) {
        word = now;
        due = 0;
        show(now);
    }

    /** Shows a line if the last one is some time ago. */
    void show(String line) {
        long now = System.nanoTime();
        if (due == 0 || now - due >= 0) {
            due = now + EVERY_NANOS;
            printer.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            printer.flush();
            shown = line.length();
        }
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

    /** Takes the line away, before something else is printed. */
    void clear() {
        if (shown > 0) {
            printer.print("\r" + " ".repeat(shown) + "\r");
            printer.flush();
            shown = 0;
        }
    }
}
