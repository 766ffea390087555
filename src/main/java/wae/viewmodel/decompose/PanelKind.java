package wae.viewmodel.decompose;

import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Planes;

/** The six panels of the decomposition screen, in the order of the story. */
public enum PanelKind {
    /** The picture as it was opened. */
    ORIGINAL(Panel.ORIGINAL, "original", 1, "The picture as it was opened."),
    /** I_L. */
    LOW(Panel.LOW, "low", 2, "I_L: what the encoder keeps of shapes and colours, at half the size."),
    /** I_H. */
    HIGH(Panel.HIGH, "high", 2, "I_H: what the encoder keeps of edges and texture, at half the size."),
    /** Both channels through the decoder, under the mixer's gains. */
    RECONSTRUCTION(Panel.RECONSTRUCTION, "reconstruction", 1,
            "What the decoder makes of both channels, as they are mixed."),
    /** I_L alone through the decoder. */
    WITHOUT_HIGH(null, "without-high", 1, "What the decoder makes of I_L alone: what is missing here, I_H brings."),
    /** Reconstruction minus original. */
    DIFFERENCE(Panel.DIFFERENCE, "error", 1, "Reconstruction minus original: where the decoder errs.");

    private final Panel panel;
    private final String role;
    private final int inputPixels;
    private final String meaning;

    PanelKind(Panel panel, String role, int inputPixels, String meaning) {
        this.panel = panel;
        this.role = role;
        this.inputPixels = inputPixels;
        this.meaning = meaning;
    }

    /** As users know it. */
    public String title() {
        return panel == null ? "Without I_H" : panel.title();
    }

    /** As in file names. */
    public String suffix() {
        return panel == null ? "without-high" : panel.suffix();
    }

    /** The style class of its colour, the same on every screen. */
    public String role() {
        return role;
    }

    /** Input pixels along one side of one of its pixels: 2 for the half-size channels. */
    public int inputPixels() {
        return inputPixels;
    }

    /** One sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether its values have a sign, shown as blue, white and orange under a gain that a user may choose. */
    public boolean signed() {
        return this == HIGH || this == DIFFERENCE;
    }

    /** How its values are made visible where nobody chose otherwise. */
    public DisplayMapping mapping(Planes planes) {
        return panel == null ? DisplayMapping.PICTURE : panel.mapping(planes);
    }
}
