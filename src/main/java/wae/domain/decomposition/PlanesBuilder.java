package wae.domain.decomposition;

import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** Collects the kept parts of tiles into whole planes. */
final class PlanesBuilder {

    private final int channels;
    private final PictureSize size;
    private final float[] values;

    PlanesBuilder(int channels, PictureSize size) {
        this.channels = channels;
        this.size = size;
        this.values = new float[Math.toIntExact(channels * size.pixels())];
    }

    /** Copies the tile's core out of its planes; {@code scale} is the planes' size over the tile's. */
    void put(Planes part, Tiling.Tile tile, int scale) {
        Tiling.Rectangle core = tile.core();
        int left = core.left() * scale;
        int top = core.top() * scale;
        int width = Math.min(core.width() * scale, size.width() - left); // crops what made odd sides even
        int height = Math.min(core.height() * scale, size.height() - top);
        int fromLeft = (core.left() - tile.left()) * scale;
        int fromTop = (core.top() - tile.top()) * scale;
        for (int channel = 0; channel < channels; channel++) {
            for (int row = 0; row < height; row++) {
                int target = (channel * size.height() + top + row) * size.width() + left;
                for (int column = 0; column < width; column++) {
                    values[target + column] = part.at(channel, fromTop + row, fromLeft + column);
                }
            }
        }
    }

    Planes build() {
        return Planes.owning(channels, size, values);
    }
}
