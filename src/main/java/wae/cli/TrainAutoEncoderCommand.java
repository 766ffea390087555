package wae.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.training.Stage;

/** {@code train autoencoder}: stage 1, the auto-encoder alone under the transform loss. */
@Command(name = "autoencoder", mixinStandardHelpOptions = true,
        description = "Stage 1: train encoder and decoder on pictures, 4000 steps unless --steps or --epochs says otherwise."
                + " Ctrl+C ends the run and keeps what it has.")
public final class TrainAutoEncoderCommand implements Callable<Integer> {

    private static final long USUAL_STEPS = 4000;

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder of pictures, with those in"
            + " folders within, or the word " + DataChoice.SamplePictures.WORD + " (bundled pictures) or "
            + DataChoice.ShapesAndTextures.WORD + " (generated).")
    private String data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN", description = "A run or model whose encoder and decoder are trained on, of"
            + " the same width and kind; new ones if absent.")
    private Path from;

    @Option(names = "--width", defaultValue = "16", paramLabel = "N",
            description = "Maps in each hidden layer of encoder and decoder.")
    private int width;

    @Option(names = "--decoder", defaultValue = "sub_pixel", paramLabel = "NAME", description = "sub_pixel or upsampling.")
    private DecoderKind decoder;

    @Option(names = "--start", defaultValue = "haar", paramLabel = "NAME", description = "What new weights are: haar (colour"
            + " means and brightness details, exact) or random.")
    private Start start;

    @Option(names = "--lambda", defaultValue = "0.1", paramLabel = "WEIGHT",
            description = "Weight of the energy loss beside the reconstruction loss.")
    private double lambda;

    @Option(names = "--patch", defaultValue = "64", paramLabel = "PIXELS",
            description = "Side of the patches that are cut from pictures.")
    private int patch;

    @Mixin
    private RunLength length;

    @Option(names = "--batch", defaultValue = "16", paramLabel = "N", description = "Patches in a mini-batch.")
    private int batch;

    @Option(names = "--lr", defaultValue = "0.001", paramLabel = "RATE", description = "Learning rate of Adam at its highest.")
    private double learningRate;

    @Mixin
    private RateOptions rate;

    @Option(names = "--decoder-weight-decay", defaultValue = "0.001", paramLabel = "FRACTION",
            description = "Share of the decoder's weights, times the learning rate, that is taken away each step.")
    private double decoderWeightDecay;

    @Mixin
    private RunConditions conditions;

    @Mixin
    private ProbeOption probe;

    @Spec
    private CommandSpec spec;

    private final TrainingSession session;

    /** @param session that trains */
    public TrainAutoEncoderCommand(TrainingSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Problem {
        RunOrder order = new RunOrder(spec, Stage.AUTO_ENCODER, choice(), place, Optional.ofNullable(from), conditions,
                probe.files());
        return session.train(order, pictures -> new AutoEncoderSettings(width, decoder, start, lambda,
                length.stepsOr(USUAL_STEPS, pictures.pictures(), batch), batch, patch, learningRate, rate.warmUp(),
                rate.schedule(), decoderWeightDecay, conditions.seed()));
    }

    private DataChoice choice() {
        return switch (data) {
            case DataChoice.ShapesAndTextures.WORD -> new DataChoice.ShapesAndTextures(ShapesAndTextures.USUAL_SIDE);
            case DataChoice.SamplePictures.WORD -> new DataChoice.SamplePictures();
            default -> new DataChoice.Folder(Path.of(data), 0);
        };
    }
}
