package wae.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.classification.SystemKind;
import wae.domain.task.Problem;
import wae.domain.training.Stage;

/** {@code train joint}: stage 3, encoder, decoder and classifier together. */
@Command(name = "joint", mixinStandardHelpOptions = true,
        description = "Stage 3: train encoder, decoder and classifier together, as a rule --from a run of stage 2."
                + ClassifierOptions.DEFAULT_LENGTH + " Ctrl+C ends the run and keeps what it has.")
public final class TrainJointCommand implements Callable<Integer> {

    @Mixin
    private LabelledDataOptions data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN", description = "The run to begin with, as a rule one of train classifier;"
            + " new weights for all that it does not have.")
    private Path from;

    @Option(names = "--system", defaultValue = "wae", paramLabel = "NAME",
            description = "wae, or decomposition, whose split is learned from the labels alone.")
    private SystemKind system;

    @Mixin
    private BackboneOption backbone;

    @Option(names = "--encoder-width", paramLabel = "N", description = "Maps in the encoder's hidden layers; those of"
            + " --from, or what suits the backbone if absent.")
    private Integer encoderWidth;

    @Option(names = "--lambda", defaultValue = "0.1", paramLabel = "WEIGHT",
            description = "Weight of the energy loss within the transform loss.")
    private double lambda;

    @Option(names = "--gamma", paramLabel = "WEIGHT", description = "Weight of the transform loss beside the classification"
            + " loss; 1 for wae if absent, always 0 for decomposition.")
    private Double gamma;

    @Mixin
    private SumOption sum;

    @Mixin
    private ClassifierOptions options;

    @Mixin
    private RunConditions conditions;

    @Mixin
    private ProbeOption probe;

    @Spec
    private CommandSpec spec;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainJointCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        double weight = gamma != null ? gamma : system == SystemKind.WAE ? 1 : 0;
        return training.train(
                new RunOrder(spec, Stage.JOINT, data.choice(), place, Optional.ofNullable(from), conditions, probe.files()),
                new TrainedClassifiers.Asked(system, backbone, encoderWidth,
                        new TrainedClassifiers.Loss(lambda, weight, sum.weight())), options);
    }
}
