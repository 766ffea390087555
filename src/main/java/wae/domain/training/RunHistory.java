package wae.domain.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All that a run measured, unthinned.
 *
 * @param columns by metric, only those that were measured
 */
public record RunHistory(Map<Metric, Column> columns) {

    /** Of a run that has not measured anything. */
    public static final RunHistory NONE = new RunHistory(Map.of());

    /** Copies the map. */
    public RunHistory {
        Map<Metric, Column> copy = new EnumMap<>(Metric.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /**
     * One metric. Treat the arrays as constant.
     *
     * @param steps  rising, from 0; what was measured on other pictures stands at the step behind which it was
     * @param values at those steps; may hold what is no number
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Column(long[] steps, double[] values) {
    }

    /** A metric's values, where it was measured. */
    public Column of(Metric metric) {
        return columns.getOrDefault(metric, new Column(new long[0], new double[0]));
    }
}
