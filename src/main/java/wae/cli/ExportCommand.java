package wae.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.TrainedClassifier;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkExport;
import wae.domain.network.PlanStore;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** {@code export}: a run's networks for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Write a network of a run as ONNX, as Deeplearning4j's zip, or as a plan (JSON, no weights).")
public final class ExportCommand implements Callable<Integer> {

    /** The networks that a run may hold. */
    enum Part { CLASSIFIER, ENCODER, DECODER }

    @Option(names = "--run", required = true, paramLabel = "RUN", description = "A run folder, or one of our .onnx files.")
    private Path run;

    @Option(names = "--network", paramLabel = "PART",
            description = "classifier, encoder or decoder; the first of them that the run has if absent.")
    private Part part;

    @ArgGroup(multiplicity = "1")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where it goes.")
    private Path out;

    @Option(names = "--size", defaultValue = "64", paramLabel = "PIXELS", description = "Image size that an encoder or"
            + " decoder is written for, for Deeplearning4j only. A classifier has its own.")
    private int size;

    @Spec
    private CommandSpec spec;

    private final ClassifierStore classifiers;
    private final NetworkExport export;
    private final PlanStore plans;

    /** One of these. */
    private static final class Format {
        @Option(names = "--onnx", description = "As ONNX, which most programs open; ours open it again with all it knows.")
        private boolean onnx;
        @Option(names = "--dl4j", description = "As the zip that Deeplearning4j's ComputationGraph.load opens.")
        private boolean dl4j;
        @Option(names = "--plan", description = "The plan alone, which --plan of other commands reads.")
        private boolean plan;
    }

    /** A command. */
    public ExportCommand(ClassifierStore classifiers, NetworkExport export, PlanStore plans) {
        this.classifiers = classifiers;
        this.export = export;
        this.plans = plans;
    }

    @Override
    public Integer call() throws Problem {
        if (size < 2 || size % 2 != 0) {
            throw new ParameterException(spec.commandLine(), "--size is an even number from 2 on, not " + size);
        }
        Path file = file();
        Optional<TrainedClassifier> classifier = classifier(file);
        if (classifier.isPresent() && format.onnx) {
            classifiers.save(classifier.get(), out);
            say(classifier.get().system().name(), List.of());
        } else if (classifier.isPresent()) {
            write(classifier.get().network(), classifier.get().system().networkInput());
        } else {
            TrainedNetwork network = export.read(file);
            boolean decoder = network.plan().inputs().size() > 1;
            write(network, decoder ? PictureSize.square(size).half() : PictureSize.square(size));
        }
        return 0;
    }

    /** Empty for a file that holds another network of ours, or none: reading that one says so. */
    private Optional<TrainedClassifier> classifier(Path file) throws Problem {
        try {
            return Optional.of(classifiers.open(file));
        } catch (Problem problem) {
            if (part == Part.CLASSIFIER) {
                throw problem;
            }
            return Optional.empty();
        }
    }

    private void write(TrainedNetwork network, PictureSize input) throws Problem {
        List<String> own = List.of();
        if (format.onnx) {
            export.writeOnnx(network, out);
        } else if (format.plan) {
            plans.write(network.plan(), out);
        } else {
            own = export.writeDl4j(network, input, out);
        }
        say(network.plan().name(), own);
    }

    private void say(String name, List<String> own) {
        spec.commandLine().getOut().println(name + " in " + out.getFileName() + (own.isEmpty() ? ""
                : "; " + String.join(", ", own) + " (depth to space) is a layer of this program: whoever opens the file needs"
                + " its jar on the class path"));
        spec.commandLine().getOut().flush();
    }

    private Path file() throws Problem {
        if (!Files.isDirectory(run)) {
            return run;
        }
        for (Part one : part == null ? List.of(Part.values()) : List.of(part)) {
            Optional<Path> file = export.find(run, word(one));
            if (file.isPresent()) {
                return file.get();
            }
        }
        throw new Problem("There is no " + (part == null ? "network" : word(part)) + " in the run "
                + run.toAbsolutePath().normalize().getFileName() + ".");
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
