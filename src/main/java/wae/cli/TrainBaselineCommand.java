package wae.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wae.domain.classification.SystemKind;
import wae.domain.task.Problem;
import wae.domain.training.Stage;

/** {@code train baseline}: a plain network on whole or on halved pictures. */
@Command(name = "baseline", mixinStandardHelpOptions = true,
        description = "Train a plain network. Ctrl+C ends the run and keeps what it has.")
public final class TrainBaselineCommand implements Callable<Integer> {

    /** On what the network is trained. */
    enum Input {
        /** On whole pictures. */
        BASELINE(SystemKind.BASELINE),
        /** On pictures reduced to half by plain resampling. */
        HALF(SystemKind.HALF_SIZE);

        private final SystemKind kind;

        Input(SystemKind kind) {
            this.kind = kind;
        }
    }

    @Mixin
    private RunOptions run;

    @Mixin
    private ClassifierOptions options;

    @Option(names = "--system", defaultValue = "baseline", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "baseline, or half: pictures reduced to half by plain resampling.")
    private Input system;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainBaselineCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        return training.train(run, options, Stage.BASELINE, system.kind, new ClassifierOptions.Loss(0, 0));
    }
}
