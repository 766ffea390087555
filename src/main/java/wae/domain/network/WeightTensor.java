package wae.domain.network;

import java.util.List;

/**
 * One array of weights, row-major. Treat the array as constant: for the size of these (VGG16: 553 MB in all) it is
 * shared, not copied.
 *
 * @param shape  as the layer's documentation gives it
 * @param values row-major
 */
@SuppressWarnings("ArrayRecordComponent")
public record WeightTensor(List<Integer> shape, float[] values) {

    /** @throws IllegalArgumentException if the number of values is not the shape's */
    public WeightTensor {
        shape = List.copyOf(shape);
        long count = count(shape);
        if (count != values.length) {
            throw new IllegalArgumentException("weights of shape " + shape + " are " + count + " values, not " + values.length);
        }
    }

    /** Number of values in a shape. */
    public static long count(List<Integer> shape) {
        return shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }
}
