package wae.domain.training;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How fast a training was.
 *
 * @param name    of what was trained
 * @param batch   pictures in a step
 * @param warmUp  steps before the first run
 * @param steps   in a run
 * @param rates   of each run, pictures per second, in order
 * @param fractions  of the parts in the time of all runs, 0 to 1, adding up to 1: convolutions and updater by the engine's
 *                clock around them, data as the time of waiting and copying, the rest by difference
 */
public record TrainingThroughput(String name, int batch, int warmUp, int steps, List<Double> rates,
                           Map<StepPart, Double> fractions) {

    /** @throws IllegalArgumentException if there is no run */
    public TrainingThroughput {
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("a throughput needs at least one run");
        }
        rates = List.copyOf(rates);
        fractions = Collections.unmodifiableMap(new EnumMap<>(fractions));
    }

    /** Of the runs, pictures per second. */
    public double median() {
        double[] sorted = rates.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Of the runs, pictures per second. */
    public double min() {
        return Collections.min(rates);
    }

    /** Of the runs, pictures per second. */
    public double max() {
        return Collections.max(rates);
    }

    /** Standard deviation (n - 1) of the runs over their mean; 0 for one run. */
    public double spread() {
        double mean = rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = Arrays.stream(rates.toArray(Double[]::new)).mapToDouble(rate -> (rate - mean) * (rate - mean)).sum();
        return rates.size() == 1 ? 0 : Math.sqrt(squares / (rates.size() - 1)) / mean;
    }
}
