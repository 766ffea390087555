package wae.domain.decomposition;

import java.util.function.Function;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Planes;

/** What can be looked at of a decomposition: on screen a panel, on disk a file. */
public enum Panel {
    /** The picture as it was given. */
    ORIGINAL("original", "Original", d -> d.picture().planes()),
    /** I_L. */
    LOW("low", "I_L, low frequency", d -> d.bands().low()),
    /** I_H. */
    HIGH("high", "I_H, high frequency", d -> d.bands().high()),
    /** What the decoder makes of both. */
    RECONSTRUCTION("reconstruction", "Reconstruction", d -> d.reconstruction().planes()),
    /** Reconstruction minus original. */
    DIFFERENCE("difference", "Difference", Decomposition::difference);

    private final String suffix;
    private final String title;
    private final Function<Decomposition, Planes> planes;

    Panel(String suffix, String title, Function<Decomposition, Planes> planes) {
        this.suffix = suffix;
        this.title = title;
        this.planes = planes;
    }

    /** As in file names and JSON. */
    public String suffix() {
        return suffix;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The values that it shows. */
    public Planes planes(Decomposition decomposition) {
        return planes.apply(decomposition);
    }

    /** How its values are made visible where nobody chose otherwise. */
    public DisplayMapping mapping(Planes shown) {
        return switch (this) {
            case ORIGINAL, RECONSTRUCTION -> DisplayMapping.PICTURE;
            case LOW -> DisplayMapping.forLow(shown);
            case HIGH, DIFFERENCE -> DisplayMapping.forSigned(shown);
        };
    }
}
