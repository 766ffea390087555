package wae.engine.onnx.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a tensor before anything runs.
 *
 * @param shape   its shape; empty for a scalar
 * @param values  its integer values, where they are few and known: shapes that a graph computes
 * @param floats its floating-point values, where they are few and stored in the file; else empty
 */
record TensorInfo(List<Long> shape, Optional<List<Long>> values, List<Double> floats) {

    /** Of a shape, its values not known. */
    static TensorInfo of(List<Long> shape) {
        return new TensorInfo(List.copyOf(shape), Optional.empty(), List.of());
    }

    static TensorInfo of(Long... shape) {
        return of(Arrays.asList(shape));
    }

    /** A list of known whole numbers. */
    static TensorInfo known(List<Long> values) {
        return of((long) values.size()).with(values);
    }

    /** This with known values. */
    TensorInfo with(List<Long> others) {
        return new TensorInfo(shape, Optional.of(List.copyOf(others)), List.of());
    }

    /** The same values in another shape. */
    TensorInfo shaped(List<Long> others) {
        return new TensorInfo(List.copyOf(others), values, List.of());
    }

    int rank() {
        return shape.size();
    }

    /** A dimension; negative ones count from the end. */
    long dim(long axis) {
        return shape.get(axis(axis, rank()));
    }

    /** Number of values. */
    long count() {
        return product(shape);
    }

    static int axis(long axis, int rank) {
        long counted = axis < 0 ? axis + rank : axis;
        if (counted < 0 || counted >= rank) {
            throw new ShapeInferenceException("there is no axis " + axis + " of " + rank);
        }
        return (int) counted;
    }

    static long product(List<Long> shape) {
        long product = 1;
        for (long dim : shape) {
            product = Math.multiplyExact(product, dim);
        }
        return product;
    }
}
