package wae.io.image;

import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** A picture file of one format whose headers were read. Pixels are decoded when asked for, after the size was checked. */
interface StoredPicture {

    /** Width and height of the canvas as stored, not turned; sizes below 1 are the file's own lie. */
    Extent extent() throws IOException;

    /** How it must be turned: the EXIF orientation, 1 to 8. */
    int orientation() throws IOException;

    /** The bytes of the ICC profile for its colours; empty if there is none, no bytes if it cannot be used. */
    Optional<byte[]> profile() throws IOException;

    /** Whether its colours are inks (CMYK), which the decoder converts to sRGB, by the profile if there is one. */
    default boolean isInks() throws IOException {
        return false;
    }

    /** The first picture, at the depth that the file has, its colours untouched; the canvas transparent around it. */
    PixelSource decode() throws IOException;

    /**
     * Says that pixels cannot be in a file.
     *
     * @param size checked
     * @throws java.io.EOFException if the file is too small for so many pixels, however well they are compressed
     */
    void requireData(PictureSize size) throws IOException;

    /** A size that nobody checked yet. */
    record Extent(int width, int height) {
    }
}
