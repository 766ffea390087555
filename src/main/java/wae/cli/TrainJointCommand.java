package wae.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wae.domain.classification.SystemKind;
import wae.domain.task.Problem;
import wae.domain.training.Stage;

/** {@code train joint}: stage 3, encoder, decoder and classifier together. */
@Command(name = "joint", mixinStandardHelpOptions = true,
        description = "Train encoder, decoder and classifier together, as a rule --from a run of stage 2. Ctrl+C ends"
                + " the run and keeps what it has.")
public final class TrainJointCommand implements Callable<Integer> {

    @Mixin
    private RunOptions run;

    @Mixin
    private ClassifierOptions options;

    @Option(names = "--system", defaultValue = "wae", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "wae, or decomposition, whose split is learned from the labels alone.")
    private SystemKind system;

    @Option(names = "--lambda", defaultValue = "0.1", showDefaultValue = Visibility.ALWAYS, paramLabel = "WEIGHT",
            description = "Weight of the energy loss within the transform loss.")
    private double lambda;

    @Option(names = "--gamma", paramLabel = "WEIGHT",
            description = "Weight of the transform loss beside the classification loss; 1 for wae if absent.")
    private Double gamma;

    private final TrainedClassifiers training;

    /** @param training that does it */
    public TrainJointCommand(TrainedClassifiers training) {
        this.training = training;
    }

    @Override
    public Integer call() throws Problem {
        double weight = gamma != null ? gamma : system == SystemKind.WAE ? 1 : 0;
        return training.train(run, options, Stage.JOINT, system, new ClassifierOptions.Loss(lambda, weight));
    }
}
