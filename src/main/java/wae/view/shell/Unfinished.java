package wae.view.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that a closing window must not cut off.
 *
 * @param underWay whether there is any now
 * @param asks     whether the user is asked first, rather than that it is ended without a word
 * @param sentence says what it is and what ending it keeps
 * @param end      ends it safely, then does what it is given on the screen's thread; may be asked more than once
 */
public record Unfinished(BooleanSupplier underWay, BooleanSupplier asks, Supplier<String> sentence,
                         Consumer<Runnable> end) {
}
