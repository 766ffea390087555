package wae.view;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that a closing window must not cut off.
 *
 * @param underWay whether there is any now
 * @param sentence says what it is and what ending it keeps
 * @param end      ends it safely, then does what it is given on the screen's thread; may be asked more than once
 */
public record Unfinished(BooleanSupplier underWay, Supplier<String> sentence, Consumer<Runnable> end) {
}
