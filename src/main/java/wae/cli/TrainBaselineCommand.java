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

/** {@code train baseline}: a baseline on whole or on halved images. */
@Command(name = "baseline", mixinStandardHelpOptions = true,
        description = "Train a baseline, for comparison. Ctrl+C ends the run and saves what it has learned.")
public final class TrainBaselineCommand implements Callable<Integer> {

    /** On what the network is trained. */
    enum Input {
        /** On whole images. */
        BASELINE(SystemKind.BASELINE),
        /** On images reduced to half by plain resampling. */
        HALF(SystemKind.HALF_SIZE);

        private final SystemKind kind;

        Input(SystemKind kind) {
            this.kind = kind;
        }
    }

    @Mixin
    private LabelledDataOptions data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN",
            description = "A run of the same network to initialise from; random weights if absent.")
    private Path from;

    @Option(names = "--system", defaultValue = "baseline", paramLabel = "NAME",
            description = "baseline, or half: images reduced to half by plain resampling.")
    private Input system;

    @Mixin
    private BackboneOption backbone;

    @Mixin
    private RunConditions conditions;

    @Spec
    private CommandSpec spec;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainBaselineCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        return training.train(
                new RunOrder(spec, Stage.BASELINE, data.choice(), place, Optional.ofNullable(from), conditions, List.of()),
                system.kind, backbone);
    }
}
