package wae.domain.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one step measured, before it changed the weights; or what was measured on other pictures after a step.
 *
 * @param step   from 0
 * @param values by metric, only those that were measured
 */
public record StepFigures(long step, Map<Metric, Double> values) {

    /** Copies the map. */
    public StepFigures {
        Map<Metric, Double> copy = new EnumMap<>(Metric.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** A value; not a number where it was not measured. */
    public double of(Metric metric) {
        return values.getOrDefault(metric, Double.NaN);
    }

    /** Whether the step still makes sense: no loss is infinite or no number. */
    public boolean isFinite() {
        return values.entrySet().stream().filter(entry -> entry.getKey().isLoss())
                .allMatch(entry -> Double.isFinite(entry.getValue()));
    }
}
