package wae.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.Stage;
import wae.domain.training.TrainingContext;

/** {@code train autoencoder}: stage 1, the auto-encoder alone under the transform loss. */
@Command(name = "autoencoder", mixinStandardHelpOptions = true,
        description = "Stage 1: train encoder and decoder on images. Ctrl+C ends the run and saves what it has learned.")
public final class TrainAutoEncoderCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder of images, with those in"
            + " folders within, or the word " + DataChoice.SamplePictures.WORD + " (bundled images) or "
            + DataChoice.ShapesAndTextures.WORD + " (generated).")
    private String data;

    @Mixin
    private RunLocation place;

    @Option(names = "--from", paramLabel = "RUN", description = "A run or model to initialise encoder and decoder from, of"
            + " the same width and kind; new ones if absent.")
    private Path from;

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
        OptionalInt given = session.encoderWidth(order);
        return session.train(order, images -> new AutoEncoderSettings(SettingOptions.values(spec,
                TrainingContext.of(Stage.AUTO_ENCODER, SystemKind.WAE, AutoEncoderPlans.DEFAULT_WIDTH).withEncoder(given)
                        .withData(images))));
    }

    private DataChoice choice() {
        return switch (data) {
            case DataChoice.ShapesAndTextures.WORD -> new DataChoice.ShapesAndTextures(ShapesAndTextures.USUAL_SIDE);
            case DataChoice.SamplePictures.WORD -> new DataChoice.SamplePictures();
            default -> new DataChoice.Folder(Path.of(data), 0);
        };
    }
}
