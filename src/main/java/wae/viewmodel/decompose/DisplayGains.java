package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Planes;

/** Display gains of the signed panels that a user chose; automatic where none was chosen. They never alter data. */
public final class DisplayGains {

    /** Stands for the gain that is chosen from the data. */
    public static final double AUTOMATIC = 0;
    /** Maximum gain; the difference of a good model needs more than a hundred to be visible. */
    public static final double MAX = DisplayMapping.LARGEST_GAIN;

    private static final double HALF_STEP = 0.25; // of a factor of two: steps are powers of sqrt 2

    private final Map<PanelKind, DoubleProperty> gains = new EnumMap<>(PanelKind.class);

    /** All automatic. */
    public DisplayGains() {
        for (PanelKind kind : PanelKind.values()) {
            gains.put(kind, new SimpleDoubleProperty(AUTOMATIC));
        }
    }

    /** The chosen gain, or {@link #AUTOMATIC}. */
    public ReadOnlyDoubleProperty of(PanelKind kind) {
        return gains.get(kind);
    }

    /** One step, a factor of sqrt 2, up or down from the gain that is shown; between 1 and {@link #MAX}. */
    public void step(PanelKind kind, double shownGain, int steps) {
        double exponent = Math.log(shownGain) / Math.log(2);
        double next = steps > 0 ? Math.floor(2 * exponent + 2 * HALF_STEP) + 1
                : Math.ceil(2 * exponent - 2 * HALF_STEP) - 1;
        gains.get(kind).set(Math.max(1, Math.min(MAX, Math.pow(2, next / 2))));
    }

    /** Back to the gain that is chosen from the data. */
    public void automatic(PanelKind kind) {
        gains.get(kind).set(AUTOMATIC);
    }

    /** The mappings under the gains as they are now, to be used on any thread. */
    Mappings mappings() {
        Map<PanelKind, Double> now = new EnumMap<>(PanelKind.class);
        gains.forEach((kind, gain) -> now.put(kind, gain.get()));
        return (kind, planes) -> now.get(kind) == AUTOMATIC || !kind.signed() ? kind.mapping(planes)
                : DisplayMapping.forSigned(now.get(kind));
    }

    /** How planes are shown in a panel. */
    @FunctionalInterface
    interface Mappings {
        DisplayMapping of(PanelKind kind, Planes planes);

        default PanelContent content(PanelKind kind, Planes planes) {
            return PanelContent.of(kind, planes, of(kind, planes));
        }
    }
}
