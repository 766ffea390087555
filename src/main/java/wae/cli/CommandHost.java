package wae.cli;

import java.util.function.BooleanSupplier;

/**
 * What a command line is run in.
 *
 * @param terminal whether standard error is a terminal; asked only when there is progress to show
 * @param verbose  sends the log to standard error too
 * @param log      where the log lies, in words; empty if there is none
 */
public record CommandHost(BooleanSupplier terminal, Runnable verbose, String log) {

    /** No terminal and no log. */
    static final CommandHost NONE = new CommandHost(() -> false, () -> { }, "");
}
