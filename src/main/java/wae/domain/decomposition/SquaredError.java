package wae.domain.decomposition;

import wae.domain.image.Planes;

/** Squared error of a picture that comes in tiles. */
final class SquaredError {

    private final Planes reference;
    private double sum;

    SquaredError(Planes reference) {
        this.reference = reference;
    }

    /** Adds the tile's core, at twice the half-size tile's places. */
    void add(Planes part, Tiling.Tile tile) {
        Tiling.Rectangle core = tile.core();
        int right = Math.min(2 * (core.left() + core.width()), reference.width()); // crops what made odd sides even
        int bottom = Math.min(2 * (core.top() + core.height()), reference.height());
        for (int channel = 0; channel < reference.channels(); channel++) {
            for (int row = 2 * core.top(); row < bottom; row++) {
                for (int column = 2 * core.left(); column < right; column++) {
                    double error = part.at(channel, row - 2 * tile.top(), column - 2 * tile.left())
                            - reference.at(channel, row, column);
                    sum += error * error;
                }
            }
        }
    }

    /** Mean over all values of the reference; of use once all tiles are in. */
    double mean() {
        return sum / reference.count();
    }
}
