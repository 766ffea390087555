package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassNames;
import wae.domain.classification.LabelStore;
import wae.domain.classification.NetworkClassifier;
import wae.domain.classification.Scores;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.PicturePrediction;
import wae.domain.comparison.SystemOpener;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.task.FileNames;
import wae.domain.task.Problem;

/** {@code classify}: says what is on pictures, and what each branch of the classifier makes of them. */
@Command(name = "classify", mixinStandardHelpOptions = true,
        description = "Classify images: top-5 predictions of the sum and, where there are branches, of each.")
public final class ClassifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "Image files, or folders of them.")
    private List<Path> pictures;

    @Mixin
    private final ModelArguments model;

    @Option(names = "--top", defaultValue = "5", paramLabel = "N", description = "Predictions shown.")
    private int top;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the predictions go as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    private final PictureStore pictureStore;
    private final ClassificationReports reports;
    private int failed;

    /** @param cores threads of a run where none are asked for */
    public ClassifyCommand(SystemOpener opener, LabelStore labels, PictureStore pictureStore, ClassificationReports reports,
                           int cores) {
        this.model = new ModelArguments(opener, labels, cores);
        this.pictureStore = pictureStore;
        this.reports = reports;
    }

    @Override
    public Integer call() throws Problem {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top is at least 1, not " + top);
        }
        List<Path> files = PictureArguments.files(pictures, this::failed);
        List<PicturePrediction> predictions = new ArrayList<>();
        try (StopOnInterrupt interrupt = new StopOnInterrupt(); NetworkClassifier classifier = model.start(1)) {
            if (!classifier.about().isEmpty()) {
                spec.commandLine().getOut().println(classifier.name() + ": " + classifier.about());
            }
            for (int i = 0; i < files.size() && !interrupt.cancelled(); i++) {
                try {
                    predictions.add(classify(classifier, files.get(i)));
                } catch (Problem problem) {
                    failed(problem);
                }
            }
            if (interrupt.cancelled()) {
                failed(new Problem("Stopped: " + predictions.size() + " of " + files.size() + " images are done."));
            }
            if (json != null) {
                reports.save(classifier.name(), classifier.classNames(), predictions, top, json);
            }
        }
        return failed == 0 ? CommandLine.ExitCode.OK : Commands.FAILED;
    }

    private PicturePrediction classify(NetworkClassifier classifier, Path file) throws Problem {
        Picture picture = pictureStore.read(file);
        classifier.system().prepare(List.of(picture));
        long start = System.nanoTime();
        classifier.system().run();
        double millis = (System.nanoTime() - start) / 1e6;
        PicturePrediction prediction = new PicturePrediction(String.valueOf(file.getFileName()), picture.size(),
                classifier.system().predictions().get(0).requireNumbers(classifier.name()), millis);
        print(prediction, classifier.classNames());
        return prediction;
    }

    private void print(PicturePrediction prediction, ClassNames names) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s  %s  %.1f ms%n", FileNames.shown(prediction.picture()), prediction.size(), prediction.millis());
        for (Branch branch : List.of(Branch.SUM, Branch.LOW, Branch.FUSION)) {
            prediction.prediction().of(branch).ifPresent(scores -> out.printf("  %-16s %s%n", branch.title(), line(scores, names)));
        }
        out.flush();
    }

    private String line(Scores scores, ClassNames names) {
        return scores.top(top).stream().map(ranked -> String.format(Locale.ROOT, "%s %.1f %%", names.of(ranked.index()),
                100 * ranked.probability())).collect(Collectors.joining(", "));
    }

    private void failed(Problem problem) {
        failed++;
        Commands.tell(spec, problem);
    }
}
