package wae.domain.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wae.domain.network.StepTime;

/**
 * Where the time of a system goes. Layers that share a step of the engine share a part; steps that belong to no layer
 * are parts of their own.
 *
 * @param parts       in the order in which they first ran
 * @param wholeMillis median time of a whole run, ms, everything that counts as the system's time
 */
public record LayerTimes(List<Part> parts, double wholeMillis) {

    /**
     * Steps that cannot be told apart.
     *
     * @param layers that are done, in the plan's order; empty for steps of the engine's own
     * @param steps  the engine's names and operators, such as {@code conv1_nchwc (Conv)}
     * @param millis median over all runs of the sum of the steps, ms
     */
    public record Part(List<String> layers, List<String> steps, double millis) {

        /** Copies the lists. */
        public Part {
            layers = List.copyOf(layers);
            steps = List.copyOf(steps);
        }
    }

    /** Copies the list. */
    public LayerTimes {
        parts = List.copyOf(parts);
    }

    /**
     * Times of a system.
     *
     * @param runs  steps of each run that counts, at least one run
     * @param whole median time of a whole run, ms
     */
    static LayerTimes of(List<List<StepTime>> runs, double whole) {
        Map<String, Set<String>> together = together(runs);
        Map<Set<String>, double[]> sums = new LinkedHashMap<>();
        Map<Set<String>, Set<String>> steps = new LinkedHashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            for (StepTime step : runs.get(run)) {
                Set<String> layers = step.layers().isEmpty() ? Set.of() : together.get(step.layers().get(0));
                sums.computeIfAbsent(layers, none -> new double[runs.size()])[run] += step.millis();
                steps.computeIfAbsent(layers, none -> new LinkedHashSet<>())
                        .add(step.step() + " (" + step.operator() + ")");
            }
        }
        return new LayerTimes(sums.entrySet().stream().map(sum -> new Part(List.copyOf(sum.getKey()),
                List.copyOf(steps.get(sum.getKey())), median(sum.getValue()))).toList(), whole);
    }

    /** Each layer's set of layers that it cannot be told from, the same object for all of them. */
    private static Map<String, Set<String>> together(List<List<StepTime>> runs) {
        Map<String, Set<String>> together = new LinkedHashMap<>();
        Set<List<String>> joint = runs.stream().flatMap(List::stream).map(StepTime::layers)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (List<String> layers : joint) {
            Set<String> all = new LinkedHashSet<>();
            layers.forEach(layer -> all.addAll(together.getOrDefault(layer, Set.of(layer))));
            all.forEach(layer -> together.put(layer, all));
        }
        return together;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Time in steps that belong to no layer, mostly changes of memory layout, ms. */
    public double ownStepsMillis() {
        return parts.stream().filter(part -> part.layers().isEmpty()).mapToDouble(Part::millis).sum();
    }

    /**
     * Time outside of all steps, ms: copying the input, resampling for a half-size baseline, the engine between steps,
     * and the difference between a median of sums and a sum of medians; not below 0.
     */
    public double outsideMillis() {
        return Math.max(0, wholeMillis - parts.stream().mapToDouble(Part::millis).sum());
    }

    /** Names of all layers of parts, without those of the engine's own steps. */
    public List<String> layers() {
        List<String> layers = new ArrayList<>();
        parts.forEach(part -> layers.addAll(part.layers()));
        return layers;
    }
}
