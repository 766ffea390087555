package wae.viewmodel.decompose;

import java.util.Locale;
import wae.domain.decomposition.Gains;
import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.viewmodel.DisplayText;
import wae.viewmodel.Raster;
import wae.words.Words;

/**
 * Content of one panel.
 *
 * @param kind    which panel
 * @param planes  the data, never altered by how it is shown
 * @param mapping how it is shown
 * @param raster  it, shown
 * @param rootMeanSquare of all values
 * @param gains   under which it was decoded
 */
public record PanelContent(PanelKind kind, Planes planes, DisplayMapping mapping, Raster raster,
                           double rootMeanSquare, Gains gains) {

    /** Content under a mapping; takes a moment for large planes. */
    public static PanelContent of(PanelKind kind, Planes planes, DisplayMapping mapping) {
        return new PanelContent(kind, planes, mapping, new Raster(planes, mapping, kind.inputPixels()),
                Math.sqrt(planes.sumOfSquares() / planes.count()), Gains.BOTH);
    }

    /** The same, decoded under gains. */
    PanelContent withGains(Gains others) {
        return new PanelContent(kind, planes, mapping, raster, rootMeanSquare, others);
    }

    /** The values at a point of the input, raw and as displayed; empty outside. */
    public String valuesAt(double inputX, double inputY) {
        int pixel = pixelAt(inputX, inputY);
        return pixel < 0 ? "" : String.format(Locale.ROOT, "%s  \u2192  %d %d %d", rawValuesAt(inputX, inputY),
                mapping.eightBit(planes, pixel, 0), mapping.eightBit(planes, pixel, 1),
                mapping.eightBit(planes, pixel, 2));
    }

    /** The raw values at a point of the input; empty outside. */
    public String rawValuesAt(double inputX, double inputY) {
        int pixel = pixelAt(inputX, inputY);
        int pixels = Math.toIntExact(planes.size().pixels());
        return pixel < 0 ? "" : String.join(" ", number(planes.at(pixel)), number(planes.at(pixels + pixel)),
                number(planes.at(2 * pixels + pixel)));
    }

    /** Row x width + column of the pixel at a point of the input; negative outside. */
    private int pixelAt(double inputX, double inputY) {
        PictureSize size = planes.size();
        int column = (int) Math.floor(inputX / kind.inputPixels());
        int row = (int) Math.floor(inputY / kind.inputPixels());
        boolean inside = column >= 0 && row >= 0 && column < size.width() && row < size.height();
        return inside ? row * size.width() + column : -1;
    }

    /** For screen readers. */
    public String accessibleText() {
        return Words.of("decompose.panel-content", planes.width(), planes.height(),
                String.format(Locale.ROOT, "%.3f", rootMeanSquare), legend());
    }

    /** How it is shown, in one line under the panel. */
    public String legend() {
        return gains.isNeutral() ? DisplayText.of(mapping)
                : Words.of("decompose.gains", times(gains.lowGain()), times(gains.highGain()));
    }

    /** Its own size. */
    public String sizeText() {
        return Words.of("decompose.size", planes.width(), planes.height());
    }

    /** The same for a narrow panel. */
    public String narrowLegend() {
        return gains.isNeutral() ? DisplayText.narrow(mapping) : legend();
    }

    private static String times(double gain) {
        return String.format(Locale.ROOT, "\u00d7%.2f", gain);
    }

    /** With a minus sign as wide as a digit, so that the columns stand still. */
    private static String number(float value) {
        return String.format(Locale.ROOT, "%+.3f", value).replace('-', '\u2212').replace('+', '\u2007');
    }
}
