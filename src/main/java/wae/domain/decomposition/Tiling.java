package wae.domain.decomposition;

import java.util.ArrayList;
import java.util.List;
import wae.domain.image.PictureSize;

/**
 * Cuts the half-size plane into rectangles that cover it once, each with a margin of its surroundings, so that every
 * kept value sees exactly the neighbours it would see in the whole picture. Margins end at the picture's edge, where
 * the network's own zero padding belongs.
 *
 * @param core   side of the kept square, in half-size pixels
 * @param margin surroundings on each side, in half-size pixels; at least the networks' reach
 */
public record Tiling(int core, int margin) {

    /**
     * Encoder: one 3x3 at stride 2 over three 3x3 reaches 4 input pixels, that is 2 of half size; decoder: one 3x3 at half
     * size and up to four at full size reach 3. Eight is more than twice that; 256 keeps what an engine holds for one tile of
     * width 16 near 100 MB, a quarter of what 512 takes.
     */
    public static final Tiling STANDARD = new Tiling(256, 8);

    /** @throws IllegalArgumentException if the core is empty or the margin negative */
    public Tiling {
        if (core < 1 || margin < 0) {
            throw new IllegalArgumentException("no such tiling: " + core + ", " + margin);
        }
    }

    /**
     * A rectangle with its margin, in half-size pixels.
     *
     * @param left         first column, margin included
     * @param top          first row, margin included
     * @param size         margin included
     * @param core         first column, first row, width and height of the part that is kept, in the whole plane
     * @param fractionDone fraction of tiles done once this one is
     */
    public record Tile(int left, int top, PictureSize size, Rectangle core, double fractionDone) {
    }

    /** A rectangle of pixels. */
    public record Rectangle(int left, int top, int width, int height) {
    }

    /** The tiles of a half-size plane, row by row. */
    public List<Tile> tiles(PictureSize half) {
        int columns = (half.width() + core - 1) / core;
        int rows = (half.height() + core - 1) / core;
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tiles.add(tile(half, column * core, row * core, (tiles.size() + 1.0) / (columns * rows)));
            }
        }
        return tiles;
    }

    private Tile tile(PictureSize half, int left, int top, double fractionDone) {
        Rectangle kept = new Rectangle(left, top, Math.min(core, half.width() - left), Math.min(core, half.height() - top));
        int outerLeft = Math.max(0, left - margin);
        int outerTop = Math.max(0, top - margin);
        int outerRight = Math.min(half.width(), left + kept.width() + margin);
        int outerBottom = Math.min(half.height(), top + kept.height() + margin);
        return new Tile(outerLeft, outerTop, new PictureSize(outerRight - outerLeft, outerBottom - outerTop), kept,
                fractionDone);
    }
}
