package wae.viewmodel.decompose;

import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** A panel's data minus the original. I_L is compared as it is shown, with 2x2 means of the original. */
final class PanelDifference {

    private PanelDifference() {
    }

    static PanelContent of(PanelContent own, PanelContent original, CompareMode mode) {
        Planes difference = own.kind().inputPixels() == 1 ? own.planes().minus(original.planes())
                : own.mapping().apply(own.planes()).minus(halved(original.planes()));
        DisplayMapping signed = DisplayMapping.forSigned(difference);
        return mode == CompareMode.SIGNED ? PanelContent.of(own.kind(), difference, signed)
                : PanelContent.of(own.kind(), difference.map(Math::abs),
                        new DisplayMapping(DisplayMapping.Kind.COLOUR, signed.gain(), 0));
    }

    /** Means of 2x2 blocks; odd sizes repeat the edge. */
    static Planes halved(Planes planes) {
        PictureSize half = planes.size().half();
        float[] means = new float[Math.toIntExact(planes.channels() * half.pixels())];
        int i = 0;
        for (int channel = 0; channel < planes.channels(); channel++) {
            for (int row = 0; row < half.height(); row++) {
                int below = Math.min(2 * row + 1, planes.height() - 1);
                for (int column = 0; column < half.width(); column++) {
                    int right = Math.min(2 * column + 1, planes.width() - 1);
                    means[i++] = (planes.at(channel, 2 * row, 2 * column) + planes.at(channel, 2 * row, right)
                            + planes.at(channel, below, 2 * column) + planes.at(channel, below, right)) / 4;
                }
            }
        }
        return Planes.owning(planes.channels(), half, means);
    }
}
