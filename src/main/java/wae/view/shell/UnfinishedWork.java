package wae.view.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that a closing window must not cut off.
 *
 * @param underWay whether there is any now
 * @param confirm  whether the user is asked before it is ended
 * @param sentence says what it is and what is saved when it ends
 * @param end      ends it safely, then runs what it is given on the JavaFX thread; may be called more than once
 */
public record UnfinishedWork(BooleanSupplier underWay, BooleanSupplier confirm, Supplier<String> sentence,
                         Consumer<Runnable> end) {
}
