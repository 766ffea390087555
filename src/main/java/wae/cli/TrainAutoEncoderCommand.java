package wae.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Stage;

/** {@code train autoencoder}: stage 1, the auto-encoder alone under the transform loss. */
@Command(name = "autoencoder", mixinStandardHelpOptions = true,
        description = "Train encoder and decoder on pictures. Ctrl+C ends the run and keeps what it has.")
public final class TrainAutoEncoderCommand implements Callable<Integer> {

    private static final int BATCH = 16;
    private static final long STEPS = 4000;

    @Mixin
    private RunOptions run;

    @Option(names = "--width", defaultValue = "16", showDefaultValue = Visibility.ALWAYS, paramLabel = "N",
            description = "Maps in each hidden layer.")
    private int width;

    @Option(names = "--decoder", defaultValue = "sub_pixel", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "${COMPLETION-CANDIDATES}.")
    private DecoderKind decoder;

    @Option(names = "--start", defaultValue = "haar", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "Where the weights begin: ${COMPLETION-CANDIDATES}.")
    private Start start;

    @Option(names = "--lambda", defaultValue = "0.1", showDefaultValue = Visibility.ALWAYS, paramLabel = "WEIGHT",
            description = "Weight of the energy loss.")
    private double lambda;

    @Option(names = "--patch", defaultValue = "64", showDefaultValue = Visibility.ALWAYS, paramLabel = "PIXELS",
            description = "Side of a patch.")
    private int patch;

    @Option(names = "--lr", defaultValue = "0.001", showDefaultValue = Visibility.ALWAYS, paramLabel = "RATE",
            description = "Learning rate of Adam, at its highest.")
    private double learningRate;

    @Option(names = "--warm-up", defaultValue = "100", showDefaultValue = Visibility.ALWAYS, paramLabel = "STEPS",
            description = "Steps over which the learning rate rises.")
    private long warmUp;

    @Option(names = "--schedule", defaultValue = "cosine", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "How it falls: ${COMPLETION-CANDIDATES}.")
    private LearningRateSchedule schedule;

    @Option(names = "--decoder-weight-decay", defaultValue = "0.001", showDefaultValue = Visibility.ALWAYS,
            paramLabel = "SHARE", description = "Of the decoder's weights, times learning rate, each step.")
    private double decoderWeightDecay;

    private final TrainingSession session;

    /** @param session that trains */
    public TrainAutoEncoderCommand(TrainingSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Problem {
        return session.train(run, Stage.AUTO_ENCODER, 0, data -> {
            int batch = run.batch(BATCH);
            return new AutoEncoderSettings(width, decoder, start, lambda, run.steps(data.pictures(), batch, STEPS),
                    batch, patch, learningRate, warmUp, schedule, decoderWeightDecay, run.seed());
        });
    }
}
