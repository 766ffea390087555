package wae.io.image;

import wae.domain.image.PictureSize;

/**
 * How a stored picture must be turned to stand upright: the eight EXIF orientations.
 *
 * @param code   1 (upright as stored) to 8
 * @param stored size as stored
 */
record Orientation(int code, PictureSize stored) {

    /** Upright as stored. */
    static final int UPRIGHT = 1;

    /** Codes from here on exchange width and height. */
    private static final int FIRST_SWAPPED = 5;

    /** An orientation that no standard knows counts as upright. */
    Orientation {
        code = code >= UPRIGHT && code <= 8 ? code : UPRIGHT;
    }

    /** Size when upright. */
    PictureSize upright() {
        return swaps() ? new PictureSize(stored.height(), stored.width()) : stored;
    }

    /** The orientation that brings the upright picture back to the stored one. */
    Orientation inverse() {
        int back = switch (code) {
            case 6 -> 8;
            case 8 -> 6;
            default -> code;
        };
        return new Orientation(back, upright());
    }

    /** Column of a stored pixel when upright. */
    int column(int column, int row) {
        return switch (code) {
            case 2, 3 -> stored.width() - 1 - column;
            case 5, 8 -> row;
            case 6, 7 -> stored.height() - 1 - row;
            default -> column;
        };
    }

    /** Row of a stored pixel when upright. */
    int row(int column, int row) {
        return switch (code) {
            case 3, 4 -> stored.height() - 1 - row;
            case 5, 6 -> column;
            case 7, 8 -> stored.width() - 1 - column;
            default -> row;
        };
    }

    private boolean swaps() {
        return code >= FIRST_SWAPPED;
    }
}
