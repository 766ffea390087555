package wae.viewmodel;

/**
 * A point of the input.
 *
 * @param x columns from the left edge, with fractions of a pixel
 * @param y rows from the upper edge
 */
public record InputPoint(double x, double y) {
}
