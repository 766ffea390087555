package wae.viewmodel.decompose;

import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Planes;
import wae.words.Words;

/** The six panels of the Decompose page. */
public enum PanelKind {
    /** The image as it was opened. */
    ORIGINAL(Panel.ORIGINAL, "original", 1,
            "decompose.panel-original", "decompose.panel-original",
            "decompose.panel-original-help"),
    /** I_L. */
    LOW(Panel.LOW, "low", 2, "decompose.panel-low", "decompose.low",
            "decompose.panel-low-help"),
    /** I_H. */
    HIGH(Panel.HIGH, "high", 2, "decompose.panel-high", "decompose.high",
            "decompose.panel-high-help"),
    /** Both channels through the decoder, under the gains of the band mixer. */
    RECONSTRUCTION(Panel.RECONSTRUCTION, "reconstruction", 1,
            "decompose.panel-reconstruction", "decompose.panel-reconstruction",
            "decompose.panel-reconstruction-help"),
    /** I_L alone through the decoder. */
    WITHOUT_HIGH(null, "without-high", 1,
            "decompose.panel-without-high", "decompose.panel-without-high",
            "decompose.panel-without-high-help"),
    /** Reconstruction minus original. */
    DIFFERENCE(Panel.DIFFERENCE, "error", 1,
            "decompose.panel-difference", "decompose.panel-difference",
            "decompose.panel-difference-help");

    private final Panel panel;
    private final String role;
    private final int inputPixels;
    private final String title;
    private final String shortTitle;
    private final String meaning;

    PanelKind(Panel panel, String role, int inputPixels, String title, String shortTitle, String meaning) {
        this.panel = panel;
        this.role = role;
        this.inputPixels = inputPixels;
        this.title = title;
        this.shortTitle = shortTitle;
        this.meaning = meaning;
    }

    /** Its name. */
    public String title() {
        return Words.of(title);
    }

    /** A word or two, for narrow columns. */
    public String shortTitle() {
        return Words.of(shortTitle);
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
        return Words.of(meaning);
    }

    /** Whether its values have a sign, shown as blue, white and orange under a display gain. */
    public boolean signed() {
        return this == HIGH || this == DIFFERENCE;
    }

    /** How its values are shown unless the user chose another gain. */
    public DisplayMapping mapping(Planes planes) {
        return panel == null ? DisplayMapping.PICTURE : panel.mapping(planes);
    }
}
