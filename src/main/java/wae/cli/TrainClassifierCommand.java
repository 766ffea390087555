package wae.cli;

import java.nio.file.Path;
import java.util.List;
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

/** {@code train classifier}: stage 2, an accelerated classifier on a frozen encoder. */
@Command(name = "classifier", mixinStandardHelpOptions = true,
        description = "Stage 2: train an accelerated classifier on a frozen encoder (--from says which), or on a Haar wavelet."
                + " Ctrl+C ends the run and saves what it has learned.")
public final class TrainClassifierCommand implements Callable<Integer> {

    @Mixin
    private LabelledDataOptions data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN", description = "The run or model whose encoder is used, e.g. one of train"
            + " autoencoder; wae needs it. A run of the same system gives all its weights.")
    private Path from;

    @Option(names = "--system", defaultValue = "wae", paramLabel = "NAME",
            description = "wae, or wavelet, which needs no --from.")
    private SystemKind system;

    @Mixin
    private BackboneOption backbone;

    @Mixin
    private RunConditions conditions;

    @Spec
    private CommandSpec spec;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainClassifierCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        return training.train(
                new RunOrder(spec, Stage.CLASSIFIER, data.choice(), place, Optional.ofNullable(from), conditions, List.of()),
                system, backbone);
    }
}
