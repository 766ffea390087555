package wae.viewmodel.run;

import java.util.EnumMap;
import java.util.Map;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.Planes;
import wae.viewmodel.DisplayText;
import wae.viewmodel.Raster;

/**
 * One image of a preview: only its colours are in memory, the values would take four times as much.
 *
 * @param raster  its colours
 * @param caption a few words under it
 * @param mapping how its values were made visible
 */
public record PreviewPanel(Raster raster, String caption, String mapping) {

    /** How much stronger than I_L the other channel is shown where both are shown under one gain. */
    static final double HIGH_OVER_LOW = 4;

    /**
     * A probe as a run that is trained decomposes it.
     *
     * @param oneGain whether I_H is shown under I_L's gain, so that it fades as its energy does, rather than under one
     *                that suits it
     */
    static Map<Panel, PreviewPanel> of(Decomposition probe, boolean oneGain) {
        DisplayMapping low = Panel.LOW.mapping(probe.bands().low());
        DisplayMapping high = oneGain ? DisplayMapping.forSigned(HIGH_OVER_LOW * low.gain())
                : Panel.HIGH.mapping(probe.bands().high());
        Map<Panel, PreviewPanel> panels = new EnumMap<>(Panel.class);
        panels.put(Panel.ORIGINAL, of(Panel.ORIGINAL, probe.picture().planes(), DisplayMapping.PICTURE,
                PreviewWords.size(probe.picture())));
        panels.put(Panel.LOW, of(Panel.LOW, probe.bands().low(), low, PreviewWords.gain(low)));
        panels.put(Panel.HIGH, of(Panel.HIGH, probe.bands().high(), high,
                PreviewWords.gain(high, probe.bands().energyFractionHigh())));
        panels.put(Panel.RECONSTRUCTION, of(Panel.RECONSTRUCTION, probe.reconstruction().planes(), DisplayMapping.PICTURE,
                PreviewWords.psnr(probe.picture(), probe.reconstruction())));
        return panels;
    }

    private static PreviewPanel of(Panel panel, Planes planes, DisplayMapping mapping, String caption) {
        return of(panel, planes, mapping, DisplayText.of(mapping), caption);
    }

    /** An image that was saved, whose values were made visible before. */
    static PreviewPanel saved(Panel panel, Picture picture, DisplayMapping mapping, String caption) {
        return of(panel, picture.planes(), DisplayMapping.PICTURE, DisplayText.of(mapping), caption);
    }

    private static PreviewPanel of(Panel panel, Planes planes, DisplayMapping mapping, String legend, String caption) {
        int inputPixels = panel == Panel.LOW || panel == Panel.HIGH ? 2 : 1;
        int[] colours = new Raster(planes, mapping, inputPixels).pixels();
        return new PreviewPanel(new Raster(planes.size(), colours, inputPixels), caption, legend);
    }
}
