package wae.chart;

import java.util.Locale;

/** What a colour means; the same on every screen, chart and export. Colours themselves are in {@code styles/}. */
public enum Role {
    /** The low-frequency channel I_L, and what is made from it alone. */
    LOW,
    /** The high-frequency channel I_H, its energy, and what is made from it alone. */
    HIGH,
    /** The reconstruction and its loss. */
    RECONSTRUCTION,
    /** Differences. */
    ERROR,
    /** The network on the full-size image. */
    BASELINE,
    /** The same network on the half-size image. */
    HALF_SIZE,
    /** The accelerated classifier, its encoder, and the sum of its heads. */
    WAE,
    /** Wavelet+CNN. */
    WAVELET,
    /** Decomposition+CNN. */
    DECOMPOSITION,
    /** ThiNet pruning. */
    THINET,
    /** Taylor pruning. */
    TAYLOR,
    /** The fusion network and its head. */
    FUSION,
    /** First of the runs that lie over each other; see {@link SeriesStyle#ofRun}. */
    RUN_1,
    /** Second run. */
    RUN_2,
    /** Third run. */
    RUN_3,
    /** Fourth run. */
    RUN_4,
    /** Fifth run. */
    RUN_5,
    /** Sixth run. */
    RUN_6,
    /** Seventh run. */
    RUN_7,
    /** Words, and lines without a meaning of their own such as a total. */
    TEXT("-color-fg-default", 0x24292F),
    /** Tick labels and notes. */
    MUTED("-color-fg-muted", 0x57606A),
    /** Grid lines and frames. */
    GRID("-color-border-muted", 0xD8DEE4),
    /** The background of the chart. */
    SURFACE("-color-bg-default", 0xFFFFFF),
    /** Something went wrong: a loss that is not a number. */
    ALARM("-color-danger-fg", 0xCF222E);

    private final String cssName;
    private final int printRgb;

    Role() {
        cssName = "-role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        printRgb = -1;
    }

    Role(String cssName, int printRgb) {
        this.cssName = cssName;
        this.printRgb = printRgb;
    }

    /** Name of the colour in the style sheets; axes and text have the names of the theme. */
    public String cssName() {
        return cssName;
    }

    /** Colour on white paper (0xRRGGBB) where no theme gives one; -1 for roles that the style sheet must give. */
    int printRgb() {
        return printRgb;
    }
}
