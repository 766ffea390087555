package wae.domain.dataset;

/**
 * How training pictures are varied, each anew whenever it comes up.
 *
 * @param shift maximum shift in pixels either way, 0 for none (a random crop of the padded picture)
 * @param flip  whether each picture is flipped horizontally with probability 0.5
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
