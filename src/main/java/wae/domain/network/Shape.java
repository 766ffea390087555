package wae.domain.network;

import wae.domain.image.PictureSize;

/**
 * Shape of one example's activations: channels x height x width. A vector has height and width 1.
 *
 * @param channels of a feature map, or length of a vector
 * @param height   rows
 * @param width    columns
 */
public record Shape(int channels, int height, int width) {

    /** @throws IllegalArgumentException if a number is below 1 */
    public Shape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("no such shape: " + channels + "x" + height + "x" + width);
        }
    }

    /** Planes of a picture size. */
    public static Shape of(int channels, PictureSize size) {
        return new Shape(channels, size.height(), size.width());
    }

    /** A vector. */
    public static Shape vector(int length) {
        return new Shape(length, 1, 1);
    }

    /** Number of values. */
    public long count() {
        return (long) channels * height * width;
    }

    /** Number of positions: height x width. */
    public long positions() {
        return (long) height * width;
    }

    @Override
    public String toString() {
        return channels + "x" + height + "x" + width;
    }
}
