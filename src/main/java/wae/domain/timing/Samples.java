package wae.domain.timing;

import java.util.Arrays;
import java.util.List;

/** Statistics of single times. */
final class Samples {

    private final double[] sorted;

    Samples(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("statistics need at least one value");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * Between the closest ranks, linearly: the value at position fraction x (n - 1) of the sorted values (Hyndman and Fan's
     * seventh definition; R's and NumPy's default).
     */
    double quantile(double fraction) {
        return quantile(sorted, fraction);
    }

    static double quantile(double[] sorted, double fraction) {
        double rank = fraction * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /** Standard deviation (n - 1) over mean; 0 for one value. */
    double coefficientOfVariation() {
        if (sorted.length < 2) {
            return 0;
        }
        double mean = mean();
        double squares = Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (sorted.length - 1)) / mean;
    }
}
