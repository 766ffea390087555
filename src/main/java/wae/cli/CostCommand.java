package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.InputConvention;
import wae.domain.classification.LabelStore;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.Systems;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.CostTable;
import wae.domain.comparison.CountWords;
import wae.domain.comparison.OpenedSystem;
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

    private static final int SMALL = 100_000;

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

    @Mixin
    private final ExternalArguments external;

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

        @Option(names = "--model", paramLabel = "MODEL", description = "A run folder or classifier.onnx, or an external"
                + " model (.onnx), which is counted as a whole; @PIXELS may follow.")
        private String model;
    }

    /** @param opener looks into external models */
    public CostCommand(PlanStore plans, ClassifierStore classifiers, SystemOpener opener, LabelStore labels,
                       ClassificationReports reports) {
        this.plans = plans;
        this.classifiers = classifiers;
        this.opener = opener;
        this.external = new ExternalArguments(labels);
        this.reports = reports;
    }

    @Override
    public Integer call() throws Problem {
        if (size < 1 || classes < 1) {
            throw new ParameterException(spec.commandLine(), "--size and --classes are at least 1");
        }
        Optional<SystemChoice.External> foreign = foreign();
        Optional<CostTable> table = foreign.isPresent() ? Optional.empty() : Optional.of(table());
        PrintWriter out = spec.commandLine().getOut();
        out.print(table.isPresent() ? table.get().text() : external(foreign.get()));
        out.flush();
        if (table.isEmpty() && (csv != null || json != null)) {
            throw new Problem("Layers of an external model are not told apart, so there is no table to write.");
        }
        if (csv != null) {
            reports.saveCsv(table.get(), csv);
        }
        if (json != null) {
            reports.save(table.get(), json);
        }
        return 0;
    }

    /** The model of another program; empty if what is counted is ours. */
    private Optional<SystemChoice.External> foreign() throws Problem {
        if (subject.model == null) {
            external.requireNone(subject.plan == null ? subject.system : String.valueOf(subject.plan));
            return Optional.empty();
        }
        SystemChoice choice = SystemArguments.file(spec, subject.model, external)
                .orElseThrow(() -> new Problem(subject.model.isBlank()
                        ? "The name of the model is empty." : "File not found: " + subject.model + "."));
        if (choice instanceof SystemChoice.External another) {
            return Optional.of(another);
        }
        Path file = ((SystemChoice.Trained) choice).model();
        if (Files.isRegularFile(file) && file.toString().toLowerCase(Locale.ROOT).endsWith(".onnx") && !isOurs(file)) {
            return Optional.of(new SystemChoice.External(file, external.of(InputConvention.of(PixelPreset.UNIT))));
        }
        external.requireNone(subject.model);
        return Optional.empty();
    }

    private boolean isOurs(Path file) {
        try {
            classifiers.open(file);
            return true;
        } catch (Problem notOurs) {
            return false;
        }
    }

    /** Layer by layer, of what is ours. */
    private CostTable table() throws Problem {
        if (subject.model != null) {
            return table(classifiers.open(Path.of(subject.model)).system());
        }
        NetworkPlan plan = subject.plan == null ? null : plans.read(subject.plan);
        try {
            return plan == null ? table(Systems.of(subject.system, classes, PictureSize.square(size)))
                    : CostTable.of(plan.name(), plan, PictureSize.square(size));
        } catch (IllegalArgumentException e) {
            throw new Problem("Nothing can be counted at " + size + "x" + size + ": " + e.getMessage() + ".", e);
        }
    }

    private String external(SystemChoice.External choice) throws Problem {
        ComparisonSettings settings = new ComparisonSettings(classes, PictureSize.square(size), Engine.ONNX, 1,
                TimingSettings.STANDARD);
        OpenedSystem opened = opener.open(choice, settings);
        SystemFacts facts = opened.facts();
        String output = opened.outputs().size() > 1 ? String.format("  scores from output \"%s\" of %s%n", opened.outputs().get(0),
                String.join(", ", opened.outputs())) : "";
        return String.format(Locale.ROOT, "%s at %s: %s, %s parameters, %s%n%s", facts.name(), facts.picture(),
                facts.multiplyAdds().map(count -> CountWords.multiplyAdds(count) + " multiply-adds").orElse(facts.note()),
                parameters(facts.parameters()),
                facts.memory().map(memory -> String.format(Locale.ROOT, "%.1f MB of memory (counted: %.1f weights,"
                        + " %.1f peak activations)", memory.bytes() / 1e6, memory.weightBytes() / 1e6,
                        memory.activationBytes() / 1e6)).orElse("memory unknown"), output);
    }

    /** Small numbers as they are: "0.00 M" would say nothing. */
    private static String parameters(long count) {
        return count < SMALL ? String.valueOf(count) : String.format(Locale.ROOT, "%.2f M", count / 1e6);
    }

    private static CostTable table(ClassifierSystem system) {
        return CostTable.of(system.name(), system.plan(), system.networkInput());
    }
}
