package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.viewmodel.PanelComparison;

/** Which panels are compared with the original, and how. */
public final class Comparisons {

    private static final double HALF = 0.5;

    private final Map<PanelKind, ObjectProperty<CompareMode>> modes = new EnumMap<>(PanelKind.class);
    private final DoubleProperty swipe = new SimpleDoubleProperty(HALF);
    private final BooleanProperty blinkShowsOriginal = new SimpleBooleanProperty();
    private final BooleanProperty showOriginal = new SimpleBooleanProperty();

    /** No panel is compared. */
    public Comparisons() {
        for (PanelKind kind : PanelKind.values()) {
            modes.put(kind, new SimpleObjectProperty<>(CompareMode.NONE));
        }
    }

    /** How a panel is compared. */
    public ReadOnlyObjectProperty<CompareMode> mode(PanelKind kind) {
        return modes.get(kind);
    }

    /** Turns a comparison on, or off if it is on; nothing happens where it does not suit the panel. */
    public void toggle(PanelKind kind, CompareMode mode) {
        if (mode.suits(kind)) {
            modes.get(kind).set(modes.get(kind).get() == mode ? CompareMode.NONE : mode);
        }
    }

    /** Fraction of a panel's width that shows the original in a swipe, 0 to 1. */
    public DoubleProperty swipeProperty() {
        return swipe;
    }

    /** Flipped once a second by the view while any panel blinks: whether those panels show the original. */
    public BooleanProperty blinkShowsOriginalProperty() {
        return blinkShowsOriginal;
    }

    /** Whether the active panel shows the original: while a key is pressed. */
    public BooleanProperty showOriginalProperty() {
        return showOriginal;
    }

    /** Whether any panel blinks. */
    public boolean anyBlinks() {
        return modes.values().stream().anyMatch(mode -> mode.get() == CompareMode.BLINK);
    }

    PanelComparison comparison(PanelKind kind, boolean active) {
        CompareMode mode = modes.get(kind).get();
        if (active && showOriginal.get() || mode == CompareMode.BLINK && blinkShowsOriginal.get()) {
            return new PanelComparison(PanelComparison.Mode.REFERENCE, 1);
        }
        return switch (mode) {
            case SWIPE -> new PanelComparison(PanelComparison.Mode.SWIPE, Math.max(0, Math.min(1, swipe.get())));
            case ONION -> new PanelComparison(PanelComparison.Mode.ONION, HALF);
            default -> PanelComparison.OWN;
        };
    }
}
