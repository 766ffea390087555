package wae.viewmodel.train;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * The looks at the probes of one run, old and new, and the one that is shown: the newest, until someone goes back. Not
 * all are kept: of those that lie close together, seen on a logarithmic scale of steps, one goes.
 */
public final class PreviewHistory {

    /** Looks that are kept. */
    static final int MAX = 64;

    private final List<PreviewFrame> frames = new ArrayList<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final IntegerProperty index = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<PreviewFrame> shown = new ReadOnlyObjectWrapper<>();
    private boolean newest = true;
    private boolean adding;

    /** An empty shelf. */
    public PreviewHistory() {
        index.addListener((property, was, is) -> moved());
    }

    /** How many there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Which one is shown, from 0; -1 while there is none. */
    public IntegerProperty indexProperty() {
        return index;
    }

    /** The one that is shown, {@code null} while there is none. */
    public ReadOnlyObjectProperty<PreviewFrame> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether an older one than the newest is shown. */
    public boolean isLookingBack() {
        return index.get() < frames.size() - 1;
    }

    /** Adds a look; those that are not older give way, as when a run went on from an earlier step. */
    public void add(PreviewFrame frame) {
        adding = true;
        frames.removeIf(other -> other.step() >= frame.step());
        frames.add(frame);
        int dropped = frames.size() > MAX ? drop() : Integer.MAX_VALUE;
        count.set(frames.size());
        if (newest || index.get() >= frames.size()) {
            index.set(frames.size() - 1);
        } else if (dropped <= index.get()) {
            index.set(Math.max(0, index.get() - 1));
        }
        shown.set(frames.get(index.get()));
        adding = false;
    }

    /** Shows an earlier (negative) or later one. */
    public void move(int by) {
        if (!frames.isEmpty()) {
            index.set(Math.max(0, Math.min(frames.size() - 1, index.get() + by)));
        }
    }

    /** Shows the one nearest to a step. */
    public void moveTo(double step) {
        int nearest = -1;
        for (int i = 0; i < frames.size(); i++) {
            if (nearest < 0 || Math.abs(frames.get(i).step() - step) < Math.abs(frames.get(nearest).step() - step)) {
                nearest = i;
            }
        }
        index.set(nearest);
    }

    /** Shows the newest, now and as newer ones come. */
    public void follow() {
        index.set(frames.size() - 1);
    }

    private void moved() {
        if (!adding) {
            newest = index.get() >= frames.size() - 1;
            shown.set(index.get() < 0 || index.get() >= frames.size() ? null : frames.get(index.get()));
        }
    }

    /** @return index of the one that went: never the first or the last */
    private int drop() {
        int least = 1;
        for (int i = 1; i < frames.size() - 1; i++) {
            if (gap(i) < gap(least)) {
                least = i;
            }
        }
        frames.remove(least);
        return least;
    }

    /** How far apart the neighbours of one are, in powers of e. */
    private double gap(int i) {
        return Math.log((frames.get(i + 1).step() + 1.0) / (frames.get(i - 1).step() + 1.0));
    }
}
