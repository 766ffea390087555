package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import wae.domain.task.Monitor;

/** How far a picture is, on one line that is written over; nothing at all for one that is done within a second. */
final class PictureProgress implements AutoCloseable {

    private static final long FIRST_NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 500_000_000L;

    private final PrintWriter printer;
    private final Path picture;
    private final Monitor interrupt;
    private long due = System.nanoTime() + FIRST_NANOS;
    private int shown;

    /** @param interrupt cancels the work on the picture */
    PictureProgress(PrintWriter printer, Path picture, Monitor interrupt) {
        this.printer = printer;
        this.picture = picture;
        this.interrupt = interrupt;
    }

    /** A monitor for one part of the work, which fills the progress between two shares. */
    Monitor part(double from, double to) {
        return new Monitor() {
            @Override
            public void progress(double fraction) {
                show(from + fraction * (to - from));
            }

            @Override
            public boolean cancelled() {
                return interrupt.cancelled();
            }
        };
    }

    private void show(double fraction) {
        if (System.nanoTime() - due >= 0) {
            due = System.nanoTime() + EVERY_NANOS;
            String line = String.format(Locale.ROOT, "%s  %.0f %%", picture.getFileName(), 100 * fraction);
            shown = Math.max(shown, line.length());
            write(line);
        }
    }

    private void write(String line) {
        printer.print("\r" + line);
        printer.flush();
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown > 0) {
            write(" ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
