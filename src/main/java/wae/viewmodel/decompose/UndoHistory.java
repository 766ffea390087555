package wae.viewmodel.decompose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import wae.domain.decomposition.Gains;

/**
 * Undo and redo of the mixer and of where the panels look. What follows at once on the same kind of change is one step.
 */
public final class UndoHistory {

    /** Steps that are kept. */
    static final int STEPS = 100;
    /** Longer pauses begin a new step. */
    private static final long PAUSE_MILLIS = 700;

    private final MixerModel mixer;
    private final Viewports viewports;
    private final LongSupplier millis;
    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private State now;
    private boolean lastWasMix;
    private long lastMillis = Long.MIN_VALUE / 2;
    private boolean going;

    private record State(Gains mix, Viewports.View view) {
    }

    /** @param millis a clock */
    UndoHistory(MixerModel mixer, Viewports viewports, LongSupplier millis) {
        this.mixer = mixer;
        this.viewports = viewports;
        this.millis = millis;
        now = state();
        mixer.mixProperty().addListener((property, was, is) -> changed(true));
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

    /** Another picture: its views have nothing to do with those of the old one. */
    void restart() {
        past.clear();
        future.clear();
        now = state();
        update();
    }

    private void changed(boolean mix) {
        if (going) {
            return;
        }
        long time = millis.getAsLong();
        if (past.isEmpty() || mix != lastWasMix || time - lastMillis > PAUSE_MILLIS) {
            past.push(now);
            if (past.size() > STEPS) {
                past.removeLast();
            }
        }
        lastWasMix = mix;
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
        going = true;
        mixer.set(now.mix());
        viewports.show(now.view());
        going = false;
        lastMillis = Long.MIN_VALUE / 2;
        update();
    }

    private State state() {
        return new State(mixer.mixProperty().get(), viewports.view());
    }

    private void update() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
