package wae.io.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.run.RunHistory;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;

/**
 * The newest value of each metric, and the best of those that are measured on images that are not trained on: the best of
 * many mini-batches would only say which one was the luckiest. In run.json, so that a list of runs need not read more.
 */
final class Figures {

    private final Map<Metric, Double> last = new EnumMap<>(Metric.class);
    private final Map<Metric, Double> best = new EnumMap<>(Metric.class);

    /** Of what was measured so far. */
    static Figures of(RunHistory history) {
        Figures figures = new Figures();
        history.columns().forEach((metric, column) -> {
            for (double value : column.values()) {
                figures.add(metric, value);
            }
        });
        return figures;
    }

    void add(StepFigures step) {
        step.values().forEach(this::add);
    }

    private void add(Metric metric, double value) {
        last.put(metric, value);
        if (metric.isValidation() && metric.isBetter(value, best.getOrDefault(metric, Double.NaN))) {
            best.put(metric, value);
        }
    }

    /** Best value so far; not a number if there is none. */
    double best(Metric metric) {
        return best.getOrDefault(metric, Double.NaN);
    }

    /** By the names of their columns. */
    Map<String, JsonNode> last() {
        return byColumn(last);
    }

    /** By the names of their columns. */
    Map<String, JsonNode> best() {
        return byColumn(best);
    }

    private static Map<String, JsonNode> byColumn(Map<Metric, Double> values) {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        values.forEach((metric, value) -> columns.put(metric.column(), DoubleNode.valueOf(value)));
        return columns;
    }

    /** The best values of a file, old ones too, which hold those of mini-batches. */
    static Map<Metric, Double> readBest(Map<String, JsonNode> columns) {
        Map<Metric, Double> values = read(columns);
        values.keySet().removeIf(metric -> !metric.isValidation());
        return values;
    }

    /** Values by the names of their columns; what is no number, e.g. the text "NaN", counts as not a number. */
    static Map<Metric, Double> read(Map<String, JsonNode> columns) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            JsonNode value = columns.get(metric.column());
            if (value != null) {
                boolean finite = value.isNumber() && Double.isFinite(value.doubleValue());
                values.put(metric, finite ? value.doubleValue() : Double.NaN);
            }
        }
        return values;
    }
}
