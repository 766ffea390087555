package wae.io.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import wae.domain.training.Metric;
import wae.domain.run.RunHistory;
import wae.domain.training.StepFigures;

/**
 * The newest value of each metric, and the best of those that are measured on pictures that are not trained on: the best of
 * many mini-batches would only say which one was the luckiest. Kept in run.json so that a list of runs need not read more.
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

    void write(ObjectNode json) {
        write(last, json.putObject(RunJson.LAST));
        write(best, json.putObject(RunJson.BEST));
    }

    private static void write(Map<Metric, Double> values, ObjectNode json) {
        values.forEach((metric, value) -> {
            if (Double.isFinite(value)) {
                json.put(metric.column(), value);
            } else {
                json.put(metric.column(), value.toString());
            }
        });
    }

    /** The best values of a file, old ones too, which hold those of mini-batches. */
    static Map<Metric, Double> readBest(Map<String, String> json) {
        Map<Metric, Double> values = read(json);
        values.keySet().removeIf(metric -> !metric.isValidation());
        return values;
    }

    /** Values by the names of metrics; what is no number counts as not a number. */
    static Map<Metric, Double> read(Map<String, String> json) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            String value = json.get(metric.column());
            if (value != null) {
                values.put(metric, number(value));
            }
        }
        return values;
    }

    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
