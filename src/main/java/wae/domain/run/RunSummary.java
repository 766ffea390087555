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
 * @param progress  how far it has come
 * @param settings  by the names that run.json uses, nested ones with a dot; in its order; after them the number of
 *                  images, what it was initialised from, and the threads
 * @param note      of the user, may be empty
 * @param star      whether the user marked it
 */
public record RunSummary(Path folder, String name, Instant started, String data, Stage stage, String system,
                         Progress progress, Map<String, String> settings, String note, boolean star) {

    /** Names in one line each, whoever wrote them. */
    public RunSummary {
        name = RunName.plain(name);
        data = RunName.plain(data);
        system = RunName.plain(system);
    }

    /**
     * How far a run has come.
     *
     * @param state     how it stands
     * @param stepsDone steps of its last checkpoint
     * @param steps     in all
     * @param last      newest value of each metric, fractions as 0 to 1
     * @param best      best value of each metric that is {@link Metric#isValidation measured on images not trained on}
     */
    public record Progress(RunState state, long stepsDone, long steps, Map<Metric, Double> last,
                           Map<Metric, Double> best) {
    }

    /** The same further on. */
    public RunSummary with(Progress next) {
        return new RunSummary(folder, name, started, data, stage, system, next, settings, note, star);
    }

    /** How it stands. */
    public RunState state() {
        return progress.state();
    }

    /** Steps of its last checkpoint. */
    public long stepsDone() {
        return progress.stepsDone();
    }

    /** Steps in all. */
    public long steps() {
        return progress.steps();
    }

    /** Newest value of each metric, fractions as 0 to 1. */
    public Map<Metric, Double> last() {
        return progress.last();
    }

    /** Best value of each metric that is measured on images not trained on. */
    public Map<Metric, Double> best() {
        return progress.best();
    }

    /** Steps in which as many images or patches come up as there are images; not a number if that is not known. */
    public double stepsPerEpoch() {
        return number("pictures") / number("batch");
    }

    /** Whether a classifier was trained, if only for a step. */
    public boolean hasClassifier() {
        return stage != Stage.AUTO_ENCODER && stepsDone() > 0;
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
