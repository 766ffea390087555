package wae.io.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import wae.domain.network.NetworkCost;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.json.JsonFormat;

/** Predictions, evaluations and costs as JSON; the records are the files, field by field. */
public final class ClassificationFiles implements ClassificationReports {

    private final Machine machine;

    /** @param machine that the times were taken on */
    public ClassificationFiles(Machine machine) {
        this.machine = machine;
    }

    record PredictionsJson(String model, Machine machine, List<ImageJson> pictures) {
    }

    record ImageJson(String picture, int width, int height, double millis, Map<Branch, List<ClassJson>> branches) {
    }

    record ClassJson(@JsonProperty("class") String name, int index, double probability) {
    }

    @Override
    public void save(String model, ClassNames classes, List<PicturePrediction> predictions, int top, Path file) throws Problem {
        JsonFormat.writeReport(new PredictionsJson(model, machine,
                predictions.stream().map(prediction -> image(prediction, classes, top)).toList()), file);
    }

    private static ImageJson image(PicturePrediction image, ClassNames classes, int top) {
        Map<Branch, List<ClassJson>> branches = new EnumMap<>(Branch.class);
        image.prediction().scores().forEach((branch, scores) -> branches.put(branch, top(scores, classes, top)));
        return new ImageJson(image.picture(), image.size().width(), image.size().height(), image.millis(), branches);
    }

    private static List<ClassJson> top(Scores scores, ClassNames classes, int top) {
        return scores.top(top).stream().map(ranked -> new ClassJson(classes.of(ranked.index()), ranked.index(),
                ranked.probability())).toList();
    }

    record EvaluationJson(String model, String data, String fingerprint, long pictures, int skipped, double seconds,
                          Map<Branch, AccuracyJson> branches, List<String> classes, List<long[]> confusions,
                          String confusionsAre, @JsonInclude(JsonInclude.Include.NON_EMPTY) String classesMatched,
                          Machine machine) {
    }

    record AccuracyJson(double top1, double top1StandardError, double top5) {

        AccuracyJson(Accuracy accuracy) {
            this(accuracy.top1(), accuracy.top1StandardError(), accuracy.top5());
        }
    }

    @Override
    public void save(EvaluationReport report, Path file) throws Problem {
        Map<Branch, AccuracyJson> branches = new EnumMap<>(Branch.class);
        report.accuracies().forEach((branch, accuracy) -> branches.put(branch, new AccuracyJson(accuracy)));
        JsonFormat.writeReport(new EvaluationJson(report.model(), report.data(), report.fingerprint(),
                report.accuracy().pictures(), report.skipped(), report.seconds(), branches, report.classes().names(),
                rows(report.confusions()), "a row for each label, a column for each class it was taken for",
                report.byOrder() ? "by order" : "", machine), file);
    }

    private static List<long[]> rows(ConfusionMatrix matrix) {
        return IntStream.range(0, matrix.classes()).mapToObj(label -> IntStream.range(0, matrix.classes())
                .mapToLong(predicted -> matrix.count(label, predicted)).toArray()).toList();
    }

    record CostJson(String name, int width, int height, long multiplyAdds, long parameters, long weightsBytes,
                    long activationsBytes, List<LayerJson> layers) {
    }

    record LayerJson(String layer, String kind, String input, String output, long multiplyAdds, long parameters) {

        LayerJson(NetworkCost.LayerCost cost) {
            this(cost.layer().name(), CostTable.kind(cost), cost.input().toString(), cost.output().toString(),
                    cost.multiplyAdds(), cost.parameters());
        }
    }

    @Override
    public void save(CostTable table, Path file) throws Problem {
        JsonFormat.writeReport(new CostJson(table.name(), table.size().width(), table.size().height(),
                table.cost().multiplyAdds(), table.cost().parameters(), table.memory().weightBytes(),
                table.memory().activationBytes(), table.cost().layers().stream().map(LayerJson::new).toList()), file);
    }

    @Override
    public void saveCsv(CostTable cost, Path file) throws Problem {
        AtomicFiles.write(file, cost.csv());
    }
}
