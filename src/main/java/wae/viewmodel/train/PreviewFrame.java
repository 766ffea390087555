package wae.viewmodel.train;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.Planes;
import wae.domain.quality.Psnr;
import wae.domain.run.Preview;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.Raster;

/**
 * The probes' split behind a step, in colours, so that many of them can be kept.
 *
 * @param step steps done before
 * @param rows a probe each
 */
public record PreviewFrame(long step, List<Row> rows) {

    /** What is shown of each probe, in this order. */
    public static final List<PanelKind> PANELS =
            List.of(PanelKind.ORIGINAL, PanelKind.LOW, PanelKind.HIGH, PanelKind.RECONSTRUCTION);

    /** How much stronger than I_L the other channel is shown where both are shown under one gain. */
    static final double HIGH_OVER_LOW = 4;

    /** Copies the list. */
    public PreviewFrame {
        rows = List.copyOf(rows);
    }

    /**
     * One probe.
     *
     * @param pictures by panel, those that there are
     * @param captions by panel, a few words under its picture
     */
    public record Row(Map<PanelKind, Raster> pictures, Map<PanelKind, String> captions) {
    }

    /**
     * Paints what was seen.
     *
     * @param oneGain whether I_H is shown under I_L's gain, so that it fades as its energy does, rather than under one
     *                that suits it
     */
    public static PreviewFrame of(Preview preview, boolean oneGain) {
        return new PreviewFrame(preview.step(), preview.probes().stream().map(probe -> row(probe, oneGain)).toList());
    }

    private static Row row(Decomposition probe, boolean oneGain) {
        DisplayMapping low = Panel.LOW.mapping(probe.bands().low());
        DisplayMapping high = oneGain ? DisplayMapping.forSigned(HIGH_OVER_LOW * low.gain())
                : Panel.HIGH.mapping(probe.bands().high());
        Map<PanelKind, Raster> pictures = new EnumMap<>(PanelKind.class);
        pictures.put(PanelKind.ORIGINAL, painted(PanelKind.ORIGINAL, probe.picture().planes(), DisplayMapping.PICTURE));
        pictures.put(PanelKind.LOW, painted(PanelKind.LOW, probe.bands().low(), low));
        pictures.put(PanelKind.HIGH, painted(PanelKind.HIGH, probe.bands().high(), high));
        pictures.put(PanelKind.RECONSTRUCTION,
                painted(PanelKind.RECONSTRUCTION, probe.reconstruction().planes(), DisplayMapping.PICTURE));
        Map<PanelKind, String> captions = new EnumMap<>(PanelKind.class);
        captions.put(PanelKind.ORIGINAL, probe.picture().size().width() + " px");
        captions.put(PanelKind.LOW, "\u00d7" + StatusWords.figures(low.gain()));
        captions.put(PanelKind.HIGH, "\u00d7" + StatusWords.figures(high.gain()) + ", "
                + StatusWords.figures(100 * probe.bands().energyFractionHigh()) + " %");
        captions.put(PanelKind.RECONSTRUCTION, psnr(probe.picture(), probe.reconstruction()));
        return new Row(pictures, captions);
    }

    static String psnr(Picture picture, Picture reconstruction) {
        return Psnr.of(picture, reconstruction).stream()
                .mapToObj(psnr -> String.format(Locale.ROOT, "%.1f dB", psnr)).findFirst().orElse("exact");
    }

    /** Only the colours are kept: the values would take four times as much memory. */
    private static Raster painted(PanelKind kind, Planes planes, DisplayMapping mapping) {
        return new Raster(planes.size(), new Raster(planes, mapping, kind.inputPixels()).pixels(), kind.inputPixels());
    }
}
