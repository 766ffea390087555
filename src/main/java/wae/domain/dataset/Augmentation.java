package wae.domain.dataset;

/**
 * How training pictures are varied, each anew whenever it comes up.
 *
 * @param shift most pixels by which a picture is moved either way, 0 for none (a random crop of the padded picture)
 * @param flip  whether every other picture is mirrored, left and right exchanged
 */
public record Augmentation(int shift, boolean flip) {

    /** Pictures as they are. */
    public static final Augmentation NONE = new Augmentation(0, false);

    /** @throws IllegalArgumentException if the shift is negative */
    public Augmentation {
        if (shift < 0) {
            throw new IllegalArgumentException("a shift is at least 0, not " + shift);
        }
    }

    /** What is usual for pictures of a size: an eighth of the side either way, and mirrored. */
    public static Augmentation usual(int side) {
        return new Augmentation(side / 8, true);
    }
}
