package wae.viewmodel.decompose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import wae.domain.decomposition.Gains;

/**
 * Undo and redo of the band mixer and of zoom and position. Changes of the same kind in quick succession are one step.
 */
public final class UndoHistory {

    /** Maximum number of steps. */
    static final int MAX_STEPS = 100;
    /** A longer pause starts a new step. */
    private static final long PAUSE_MILLIS = 700;

    private final MixerModel mixer;
    private final Viewports viewports;
    private final LongSupplier millis;
    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private State now;
    private boolean lastWasMixer;
    private long lastMillis = Long.MIN_VALUE / 2;
    private boolean restoring;

    private record State(Gains gains, Viewports.View view) {
    }

    /** @param millis a clock */
    UndoHistory(MixerModel mixer, Viewports viewports, LongSupplier millis) {
        this.mixer = mixer;
        this.viewports = viewports;
        this.millis = millis;
        now = state();
        mixer.gainsProperty().addListener((property, was, is) -> changed(true));
        viewports.onUserChange(() -> changed(false));
    }

    /** Whether there is a step to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a step to redo. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Back by one step. */
    public void undo() {
        go(past, future);
    }

    /** Forward by one step. */
    public void redo() {
        go(future, past);
    }

    /** Another image: its views have nothing to do with those of the old one. */
    void restart() {
        past.clear();
        future.clear();
        now = state();
        update();
    }

    private void changed(boolean byMixer) {
        if (restoring) {
            return;
        }
        long time = millis.getAsLong();
        if (past.isEmpty() || byMixer != lastWasMixer || time - lastMillis > PAUSE_MILLIS) {
            past.push(now);
            if (past.size() > MAX_STEPS) {
                past.removeLast();
            }
        }
        lastWasMixer = byMixer;
        lastMillis = time;
        future.clear();
        now = state();
        update();
    }

    private void go(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(now);
        now = from.pop();
        restoring = true;
        mixer.set(now.gains());
        viewports.show(now.view());
        restoring = false;
        lastMillis = Long.MIN_VALUE / 2;
        update();
    }

    private State state() {
        return new State(mixer.gainsProperty().get(), viewports.view());
    }

    private void update() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
