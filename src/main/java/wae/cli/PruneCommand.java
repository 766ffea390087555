package wae.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.SystemKind;
import wae.domain.classification.TrainedClassifier;
import wae.domain.comparison.ClassifierPruning;
import wae.domain.comparison.PruningSettings;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.network.NetworkCost;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;

/** {@code prune}: a smaller classifier of a trained one. */
@Command(name = "prune", mixinStandardHelpOptions = true, description = "Drop channels of a trained baseline by ThiNet or"
        + " Taylor, fine-tune, and write the smaller classifier. Ctrl+C ends it and writes nothing.")
public final class PruneCommand implements Callable<Integer> {

    /** The two ways. */
    enum Method { THINET, TAYLOR }

    @Option(names = "--method", required = true, paramLabel = "NAME", description = "thinet or taylor.")
    private Method method;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "A run folder or classifier.onnx.")
    private Path model;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the smaller classifier goes, e.g."
            + " thinet.onnx.")
    private Path out;

    @Mixin
    private final DataArguments data = new DataArguments();

    @Option(names = "--keep", defaultValue = "0.5", paramLabel = "FRACTION",
            description = "Fraction of the channels that stay.")
    private double keep;

    @Option(names = "--samples", defaultValue = "128", paramLabel = "N",
            description = "Training images that channels are scored on.")
    private int samples;

    @Option(names = "--parts", defaultValue = "10", paramLabel = "N",
            description = "Pruning iterations of Taylor; ThiNet goes layer by layer.")
    private int parts;

    @Option(names = "--fine-tune", defaultValue = "0", paramLabel = "STEPS",
            description = "Fine-tuning steps after each layer or iteration.")
    private long tune;

    @Option(names = "--last", defaultValue = "0", paramLabel = "STEPS",
            description = "Fine-tuning steps at the end.")
    private long last;

    @Option(names = "--batch", defaultValue = "64", paramLabel = "N", description = "Images in a step.")
    private int batch;

    @Option(names = "--lr", defaultValue = "0.0003", paramLabel = "RATE",
            description = "Peak learning rate of Adam.")
    private double rate;

    @Spec
    private CommandSpec spec;

    private final ClassifierStore classifiers;
    private final LabelledDataSources sources;
    private final ClassifierPruning pruning;

    /** A command. */
    public PruneCommand(ClassifierStore classifiers, LabelledDataSources sources, ClassifierPruning pruning) {
        this.classifiers = classifiers;
        this.sources = sources;
        this.pruning = pruning;
    }

    @Override
    public Integer call() throws Problem {
        PruningSettings settings = settings();
        TrainedClassifier whole = classifiers.open(model);
        try (StopOnInterrupt interrupt = new StopOnInterrupt();
                ProgressLine progress = new ProgressLine(spec, interrupt)) {
            progress.word("scanning images");
            LabelledData pictures = data.open(sources, whole.system().picture().width(), progress);
            progress.word("pruning");
            TrainedClassifier smaller = pruning.prune(whole, pictures, settings, progress);
            classifiers.save(smaller, out);
            progress.clear();
            print(whole.system().cost(), smaller);
            return 0;
        } catch (CancelledException e) {
            throw new Problem("Stopped: nothing was written.", e);
        }
    }

    private PruningSettings settings() {
        try {
            return new PruningSettings(method == Method.THINET ? SystemKind.THINET : SystemKind.TAYLOR, keep, samples, parts,
                    tune, last, batch, rate, data.seed());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void print(NetworkCost before, TrainedClassifier smaller) {
        NetworkCost after = smaller.system().cost();
        spec.commandLine().getOut().printf(Locale.ROOT, "%s: %.3f G of %.3f G multiply-adds (%.2fx fewer), %.2f M of %.2f M"
                + " parameters, in %s%n", smaller.system().name(), after.multiplyAdds() / 1e9, before.multiplyAdds() / 1e9,
                (double) before.multiplyAdds() / after.multiplyAdds(), after.parameters() / 1e6, before.parameters() / 1e6,
                out.getFileName());
        spec.commandLine().getOut().flush();
    }
}
