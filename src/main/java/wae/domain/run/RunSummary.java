package wae.domain.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;

/**
 * What a list of runs says of one.
 *
 * @param folder    where it is
 * @param name      as the user calls it
 * @param started   when it first began
 * @param data      as {@link TrainingData#name}
 * @param stage     what was trained
 * @param system    name of the network, e.g. {@code wae-small-vgg}, or {@code auto-encoder, width 16}
 * @param state     how it stands
 * @param stepsDone steps of its last checkpoint
 * @param steps     in all
 * @param last      newest value of each metric, shares as 0 to 1
 * @param best      best value of each metric that is {@link Metric#isValidation measured on pictures not trained on}
 * @param settings  by the names that run.json uses, nested ones with a dot; in its order; after them the number of
 *                  pictures, what it began with, and the threads
 * @param note      of the user, may be empty
 * @param star      whether the user marked it
 */
public record RunSummary(Path folder, String name, Instant started, String data, Stage stage, String system,
                         RunState state, long stepsDone, long steps, Map<Metric, Double> last,
                         Map<Metric, Double> best, Map<String, String> settings, String note, boolean star) {

    /** Steps in which as many pictures or patches come up as there are pictures; not a number if that is not known. */
    public double stepsPerEpoch() {
        return number("pictures") / number("batch");
    }

    /** Whether a classifier was trained, if only for a step. */
    public boolean hasClassifier() {
        return stage != Stage.AUTO_ENCODER && stepsDone > 0;
    }

    private double number(String setting) {
        try {
            double value = Double.parseDouble(settings.getOrDefault(setting, ""));
            return value > 0 && Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
