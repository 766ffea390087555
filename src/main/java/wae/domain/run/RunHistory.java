package wae.domain.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import wae.domain.training.Metric;
import wae.domain.training.TrainingStatus;

/**
 * All that a run measured, unthinned.
 *
 * @param columns by metric, only those that were measured
 * @param seconds that the steps until and with each had taken, as {@link TrainingStatus#seconds}; empty for a run that
 *                began when this was not recorded
 */
public record RunHistory(Map<Metric, Column> columns, Column seconds) {

    private static final Column NOTHING = new Column(new long[0], new double[0]);

    /** Of a run that has not measured anything. */
    public static final RunHistory NONE = new RunHistory(Map.of(), NOTHING);

    /** Copies the map. */
    public RunHistory {
        Map<Metric, Column> copy = new EnumMap<>(Metric.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /**
     * One metric. Treat the arrays as constant.
     *
     * @param steps  rising, from 0; what was measured on other pictures stands at the step after which it was
     * @param values at those steps; may hold what is no number
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Column(long[] steps, double[] values) {
    }

    /** A metric's values, where it was measured. */
    public Column of(Metric metric) {
        return columns.getOrDefault(metric, NOTHING);
    }

    /** Whether it is known how long the steps took. */
    public boolean hasTimes() {
        return seconds.steps().length > 0;
    }

    /** Seconds until a step was done; of one that is not there, those of the one before it. */
    public double secondsAt(double step) {
        int found = Arrays.binarySearch(seconds.steps(), (long) step);
        int index = found < 0 ? -found - 2 : found;
        return index < 0 ? 0 : seconds.values()[index];
    }
}
