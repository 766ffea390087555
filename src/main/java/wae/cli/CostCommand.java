package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.InputConvention;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.Systems;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.CostTable;
import wae.domain.comparison.CountWords;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;
import wae.domain.comparison.SystemOpener;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.timing.TimingSettings;

/** {@code cost}: multiply-adds and parameters, layer by layer. */
@Command(name = "cost", mixinStandardHelpOptions = true,
        description = "Count what a network costs for one image, layer by layer; nothing is run.")
public final class CostCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Option(names = "--size", defaultValue = "224", paramLabel = "PIXELS", description = "Image size in pixels."
            + " A trained model keeps its own.")
    private int size;

    @Option(names = "--classes", defaultValue = "1000", paramLabel = "N", description = "Classes of a system.")
    private int classes;

    @Option(names = "--csv", paramLabel = "FILE", description = "Where the table goes as comma-separated values.")
    private Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the table goes as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    private final PlanStore plans;
    private final ClassifierStore classifiers;
    private final SystemOpener opener;
    private final ClassificationReports reports;

    /** What is counted: one of these. */
    private static final class Subject {

        @Option(names = "--plan", paramLabel = "FILE", description = "A plan (JSON), as it stands.")
        private Path plan;

        @Option(names = "--system", paramLabel = "NAME", description = "A system by its name, e.g. wae-vgg16.")
        private String system;

        @Option(names = "--model", paramLabel = "MODEL", description = "A run folder or classifier.onnx, or another program's"
                + " model (.onnx), which is counted as a whole.")
        private Path model;
    }

    /** @param opener looks into other programs' models */
    public CostCommand(PlanStore plans, ClassifierStore classifiers, SystemOpener opener, ClassificationReports reports) {
        this.plans = plans;
        this.classifiers = classifiers;
        this.opener = opener;
        this.reports = reports;
    }

    @Override
    public Integer call() throws Problem {
        if (size < 1 || classes < 1) {
            throw new ParameterException(spec.commandLine(), "--size and --classes are at least 1");
        }
        Optional<CostTable> table = table();
        PrintWriter out = spec.commandLine().getOut();
        out.print(table.isPresent() ? table.get().text() : external());
        out.flush();
        if (table.isEmpty() && (csv != null || json != null)) {
            throw new Problem("Layers of another program's model are not told apart, so there is no table to write.");
        }
        if (csv != null) {
            reports.saveCsv(table.get(), csv);
        }
        if (json != null) {
            reports.save(table.get(), json);
        }
        return 0;
    }

    /** Layer by layer; empty for a model that is not ours. */
    private Optional<CostTable> table() throws Problem {
        if (subject.model != null) {
            try {
                return Optional.of(table(classifiers.open(subject.model).system()));
            } catch (Problem notOurs) {
                if (Files.isRegularFile(subject.model) && subject.model.toString().endsWith(".onnx")) {
                    return Optional.empty();
                }
                throw notOurs;
            }
        }
        NetworkPlan plan = subject.plan == null ? null : plans.read(subject.plan);
        try {
            return Optional.of(plan == null ? table(Systems.of(subject.system, classes, PictureSize.square(size)))
                    : CostTable.of(plan.name(), plan, PictureSize.square(size)));
        } catch (IllegalArgumentException e) {
            throw new Problem("Nothing can be counted at " + size + "x" + size + ": " + e.getMessage() + ".", e);
        }
    }

    private String external() throws Problem {
        ComparisonSettings settings = new ComparisonSettings(classes, PictureSize.square(size), Engine.ONNX, 1,
                TimingSettings.STANDARD);
        SystemFacts facts = opener.open(new SystemChoice.External(subject.model, InputConvention.of(PixelPreset.UNIT)), settings)
                .facts();
        return String.format(Locale.ROOT, "%s at %s: %s, %.2f M parameters, %s%n", facts.name(), facts.picture(),
                facts.multiplyAdds().map(count -> CountWords.multiplyAdds(count) + " multiply-adds").orElse(facts.note()),
                facts.parameters() / 1e6,
                facts.memory().map(memory -> String.format(Locale.ROOT, "%.1f MB of memory (counted: %.1f weights,"
                        + " %.1f activations at once at most"
                        + " activations at once)", memory.bytes() / 1e6, memory.weightBytes() / 1e6,
                        memory.activationBytes() / 1e6)).orElse("memory unknown"));
    }

    private static CostTable table(ClassifierSystem system) {
        return CostTable.of(system.name(), system.plan(), system.networkInput());
    }
}
