package wae.io.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import wae.domain.classification.Accuracy;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ConfusionMatrix;
import wae.domain.classification.Scores;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.CostTable;
import wae.domain.comparison.EvaluationReport;
import wae.domain.comparison.PicturePrediction;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

/** Predictions, evaluations and costs as JSON. */
public final class ClassificationFiles implements ClassificationReports {

    private final Machine machine;

    /** @param machine that the times were taken on */
    public ClassificationFiles(Machine machine) {
        this.machine = machine;
    }

    @Override
    public void save(String model, ClassNames classes, List<PicturePrediction> predictions, int top, Path file) throws Problem {
        ObjectNode json = object().put("model", model);
        json.set("machine", MeasurementFiles.machine(machine));
        ArrayNode pictures = json.putArray("pictures");
        for (PicturePrediction prediction : predictions) {
            ObjectNode picture = pictures.addObject().put("picture", prediction.picture())
                    .put("width", prediction.size().width()).put("height", prediction.size().height())
                    .put("millis", prediction.millis());
            ObjectNode branches = picture.putObject("branches");
            for (Branch branch : Branch.values()) {
                prediction.prediction().of(branch).ifPresent(scores -> branches.set(word(branch), top(scores, classes, top)));
            }
        }
        write(json, file);
    }

    private static ArrayNode top(Scores scores, ClassNames classes, int top) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        scores.top(top).forEach(ranked -> array.addObject().put("class", classes.of(ranked.index()))
                .put("index", ranked.index()).put("probability", ranked.probability()));
        return array;
    }

    @Override
    public void save(EvaluationReport report, Path file) throws Problem {
        ObjectNode json = object().put("model", report.model()).put("data", report.data())
                .put("fingerprint", report.fingerprint()).put("pictures", report.accuracy().pictures())
                .put("skipped", report.skipped()).put("seconds", report.seconds());
        ObjectNode branches = json.putObject("branches");
        for (Branch branch : report.branches()) {
            Accuracy accuracy = report.accuracies().get(branch);
            branches.putObject(word(branch)).put("top1", accuracy.top1())
                    .put("top1_standard_error", accuracy.top1StandardError()).put("top5", accuracy.top5());
        }
        report.classes().names().forEach(json.putArray("classes")::add);
        ArrayNode matrix = json.putArray("confusions");
        ConfusionMatrix confusions = report.confusions();
        for (int label = 0; label < confusions.classes(); label++) {
            ArrayNode row = matrix.addArray();
            for (int predicted = 0; predicted < confusions.classes(); predicted++) {
                row.add(confusions.count(label, predicted));
            }
        }
        json.put("confusions_are", "a row for each label, a column for each class it was taken for");
        json.set("machine", MeasurementFiles.machine(machine));
        write(json, file);
    }

    @Override
    public void save(CostTable cost, Path file) throws Problem {
        ObjectNode json = object().put("name", cost.name()).put("width", cost.size().width())
                .put("height", cost.size().height()).put("multiply_adds", cost.cost().multiplyAdds())
                .put("parameters", cost.cost().parameters()).put("weights_bytes", cost.memory().weightBytes())
                .put("activations_bytes", cost.memory().activationBytes());
        ArrayNode layers = json.putArray("layers");
        cost.cost().layers().forEach(layer -> layers.addObject().put("layer", layer.layer().name())
                .put("kind", CostTable.kind(layer)).put("input", layer.input().toString())
                .put("output", layer.output().toString()).put("multiply_adds", layer.multiplyAdds())
                .put("parameters", layer.parameters()));
        write(json, file);
    }

    @Override
    public void saveCsv(CostTable cost, Path file) throws Problem {
        AtomicFiles.write(file, cost.csv());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String word(Branch branch) {
        return branch.name().toLowerCase(Locale.ROOT);
    }

    private static void write(ObjectNode json, Path file) throws Problem {
        AtomicFiles.write(file, json.toPrettyString() + "\n");
    }
}
