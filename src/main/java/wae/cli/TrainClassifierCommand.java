package wae.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wae.domain.classification.SystemKind;
import wae.domain.task.Problem;
import wae.domain.training.Stage;

/** {@code train classifier}: stage 2, an accelerated classifier on a split that stays as it is. */
@Command(name = "classifier", mixinStandardHelpOptions = true,
        description = "Train an accelerated classifier on an encoder that is held fixed (--from says which), or on a"
                + " Haar wavelet. Ctrl+C ends the run and keeps what it has.")
public final class TrainClassifierCommand implements Callable<Integer> {

    @Mixin
    private RunOptions run;

    @Mixin
    private ClassifierOptions options;

    @Option(names = "--system", defaultValue = "wae", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "wae or wavelet.")
    private SystemKind system;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainClassifierCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        return training.train(run, options, Stage.CLASSIFIER, system, new ClassifierOptions.Loss(0, 0));
    }
}
