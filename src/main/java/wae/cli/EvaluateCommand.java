package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.classification.Accuracy;
import wae.domain.classification.Branch;
import wae.domain.classification.LabelStore;
import wae.domain.classification.NetworkClassifier;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.EvaluationReport;
import wae.domain.comparison.SystemEvaluation;
import wae.domain.comparison.SystemOpener;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.task.Problem;

/** {@code evaluate}: accuracy of a classifier on a labelled data set. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measure a classifier on labelled images: top-1 and top-5 of each branch, and the confusion matrix.")
public final class EvaluateCommand implements Callable<Integer> {

    /** A matrix of more classes does not fit a terminal; the JSON file has it whole. */
    private static final int MAX_COLUMNS = 20;

    @Mixin
    private final ModelArguments model;

    @Mixin
    private final DataArguments data = new DataArguments();

    @Mixin
    private final PartArgument part = new PartArgument();

    @Option(names = "--batch", defaultValue = "16", paramLabel = "N", description = "Images in one inference.")
    private int batch;

    @Option(names = "--json", paramLabel = "FILE", description = "Where everything goes as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    private final LabelledDataSources sources;
    private final ClassificationReports reports;

    /** @param cores threads of a run where none are asked for */
    public EvaluateCommand(SystemOpener opener, LabelStore labels, LabelledDataSources sources,
                           ClassificationReports reports, int cores) {
        this.model = new ModelArguments(opener, labels, cores);
        this.sources = sources;
        this.reports = reports;
    }

    @Override
    public Integer call() throws Problem {
        if (batch < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--batch is at least 1, not " + batch);
        }
        EvaluationReport report;
        try (StopOnInterrupt interrupt = new StopOnInterrupt(); NetworkClassifier classifier = model.start(batch)) {
            try (ProgressLine progress = new ProgressLine(spec, interrupt)) {
                progress.word("scanning images");
                LabelledData opened = data.open(sources, Math.max(classifier.picture().width(), classifier.picture().height()),
                        progress);
                progress.word("evaluating");
                report = new SystemEvaluation(classifier.system(), classifier.classNames(), classifier.foreign(), batch)
                        .on(opened, part.of(opened), data.title() + " (" + part.title() + ")", progress);
            }
            print(report, classifier.about());
            if (json != null) {
                reports.save(report, json);
            }
            return interrupt.cancelled() ? Commands.FAILED : CommandLine.ExitCode.OK;
        }
    }

    private void print(EvaluationReport report, String about) {
        PrintWriter out = spec.commandLine().getOut();
        Accuracy sum = report.accuracy();
        out.printf(Locale.ROOT, "%s on %s: %d images in %.1f s (%.1f images/s, reading included), %d damaged left out%n",
                report.model(), report.data(), sum.pictures(), report.seconds(), sum.pictures() / report.seconds(),
                report.skipped());
        if (!about.isEmpty()) {
            out.println("  " + about + "; classes of the images matched by " + (report.byOrder() ? "order" : "name"));
        }
        for (Branch branch : report.branches()) {
            Accuracy accuracy = report.accuracies().get(branch);
            out.printf(Locale.ROOT, "  %-16s top-1 %6.2f %% (standard error %.2f)   top-5 %6.2f %%%n", branch.title(),
                    100 * accuracy.top1(), 100 * accuracy.top1StandardError(), 100 * accuracy.top5());
        }
        if (report.classes().count() <= MAX_COLUMNS) {
            printMatrix(report, out);
        }
        out.flush();
    }

    private static void printMatrix(EvaluationReport report, PrintWriter out) {
        int width = report.classes().names().stream().mapToInt(String::length).max().orElse(1);
        out.println("  confusions: a row for each class, how often it was predicted as which; recall at the end");
        for (int label = 0; label < report.confusions().classes(); label++) {
            out.printf("  %-" + width + "s ", report.classes().of(label));
            for (int taken = 0; taken < report.confusions().classes(); taken++) {
                out.printf("%6d", report.confusions().count(label, taken));
            }
            out.printf(Locale.ROOT, "  %6.2f %%%n", 100 * report.confusions().recall(label));
        }
    }
}
