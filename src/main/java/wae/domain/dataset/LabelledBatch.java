package wae.domain.dataset;

/**
 * Pictures with their classes, or patches without.
 *
 * @param pictures batch x 3 x height x width, pixel value minus 0.5; given away by its maker
 * @param labels   class of each, 0 to classes - 1; empty where nothing is classified
 */
public record LabelledBatch(float[] pictures, int[] labels) {

    /** Number of pictures that have a class. */
    public int count() {
        return labels.length;
    }
}
