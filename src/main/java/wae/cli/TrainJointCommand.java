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
                + " Ctrl+C ends the run and saves what it has learned.")
public final class TrainJointCommand implements Callable<Integer> {

    @Mixin
    private LabelledDataOptions data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN", description = "The run or model to initialise from, as a rule a run of train"
            + " classifier; random weights for all that it does not have.")
    private Path from;

    @Option(names = "--system", defaultValue = "wae", paramLabel = "NAME",
            description = "wae, or decomposition, whose encoder is learned from the labels alone.")
    private SystemKind system;

    @Mixin
    private BackboneOption backbone;

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
        return training.train(
                new RunOrder(spec, Stage.JOINT, data.choice(), place, Optional.ofNullable(from), conditions, probe.files()),
                system, backbone);
    }
}
