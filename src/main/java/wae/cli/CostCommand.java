package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Systems;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.CostTable;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;

/** {@code cost}: multiply-adds and parameters, layer by layer. */
@Command(name = "cost", mixinStandardHelpOptions = true,
        description = "Count what a network costs for one picture, layer by layer; nothing is run.")
public final class CostCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Option(names = "--size", defaultValue = "224", paramLabel = "PIXELS", description = "Side of the pictures."
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
    private final ClassificationReports reports;

    /** What is counted: one of these. */
    private static final class Subject {

        @Option(names = "--plan", paramLabel = "FILE", description = "A plan (JSON), as it stands.")
        private Path plan;

        @Option(names = "--system", paramLabel = "NAME", description = "A system by its name, e.g. wae-vgg16.")
        private String system;

        @Option(names = "--model", paramLabel = "MODEL", description = "A run folder or classifier.onnx.")
        private Path model;
    }

    /** A command. */
    public CostCommand(PlanStore plans, ClassifierStore classifiers, ClassificationReports reports) {
        this.plans = plans;
        this.classifiers = classifiers;
        this.reports = reports;
    }

    @Override
    public Integer call() throws Problem {
        CostTable table = table();
        PrintWriter out = spec.commandLine().getOut();
        out.print(table.text());
        out.flush();
        if (csv != null) {
            reports.saveCsv(table, csv);
        }
        if (json != null) {
            reports.save(table, json);
        }
        return 0;
    }

    private CostTable table() throws Problem {
        if (size < 1 || classes < 1) {
            throw new ParameterException(spec.commandLine(), "--size and --classes are at least 1");
        }
        if (subject.model != null) {
            return table(classifiers.open(subject.model).system());
        }
        NetworkPlan plan = subject.plan == null ? null : plans.read(subject.plan);
        try {
            return plan == null ? table(Systems.of(subject.system, classes, PictureSize.square(size)))
                    : CostTable.of(plan.name(), plan, PictureSize.square(size));
        } catch (IllegalArgumentException e) {
            throw new Problem("Nothing can be counted at " + size + "x" + size + ": " + e.getMessage() + ".", e);
        }
    }

    private static CostTable table(ClassifierSystem system) {
        return CostTable.of(system.name(), system.plan(), system.networkInput());
    }
}
