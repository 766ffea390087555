package wae.domain.training;

/**
 * Pictures with their classes.
 *
 * @param pictures batch x 3 x height x width, pixel value minus 0.5; given away by its maker
 * @param labels   class of each, 0 to classes - 1
 */
public record LabelledBatch(float[] pictures, int[] labels) {

    /** Number of pictures. */
    public int count() {
        return labels.length;
    }
}
