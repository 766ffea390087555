package wae.engine.onnx.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an array before anything runs.
 *
 * @param sides   its shape; empty for a single number
 * @param values  its whole numbers, where they are few and known: shapes that a graph computes
 * @param factors its real numbers, where they are few and stored in the file; else empty
 */
record Array(List<Long> sides, Optional<List<Long>> values, List<Double> factors) {

    /** Of a shape, its values not known. */
    static Array of(List<Long> sides) {
        return new Array(List.copyOf(sides), Optional.empty(), List.of());
    }

    static Array of(Long... sides) {
        return of(Arrays.asList(sides));
    }

    /** A list of known whole numbers. */
    static Array known(List<Long> values) {
        return of((long) values.size()).with(values);
    }

    /** This with known values. */
    Array with(List<Long> others) {
        return new Array(sides, Optional.of(List.copyOf(others)), List.of());
    }

    /** The same values in another shape. */
    Array shaped(List<Long> others) {
        return new Array(List.copyOf(others), values, List.of());
    }

    int rank() {
        return sides.size();
    }

    /** A side; negative ones count from the end. */
    long side(long axis) {
        return sides.get(axis(axis, rank()));
    }

    /** Number of values. */
    long count() {
        return product(sides);
    }

    static int axis(long axis, int rank) {
        long counted = axis < 0 ? axis + rank : axis;
        if (counted < 0 || counted >= rank) {
            throw new Unfit("there is no axis " + axis + " of " + rank);
        }
        return (int) counted;
    }

    static long product(List<Long> sides) {
        long product = 1;
        for (long side : sides) {
            product = Math.multiplyExact(product, side);
        }
        return product;
    }
}
