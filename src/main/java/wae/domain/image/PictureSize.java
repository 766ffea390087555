package wae.domain.image;

/**
 * Width and height in pixels, both at least 1.
 *
 * @param width  pixels per row
 * @param height rows
 */
public record PictureSize(int width, int height) {

    /** @throws IllegalArgumentException if a side is below 1 */
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("an image has at least one pixel, not " + width + "x" + height);
        }
    }

    /** A square. */
    public static PictureSize square(int side) {
        return new PictureSize(side, side);
    }

    /** Number of pixels. */
    public long pixels() {
        return (long) width * height;
    }

    /** This size with odd sides made even by one more pixel. */
    public PictureSize even() {
        return new PictureSize(width + width % 2, height + height % 2);
    }

    /** Half of the even size: the size of I_L and I_H. */
    public PictureSize half() {
        return new PictureSize((width + 1) / 2, (height + 1) / 2);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
