package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.image.Picture;
import wae.domain.image.SamplePictures;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.DataChoice;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.RunListener;
import wae.domain.training.RunRequest;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingRuns;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;

/** {@code train autoencoder}: stage 1, the auto-encoder alone under the transform loss. */
@Command(name = "autoencoder", mixinStandardHelpOptions = true, showDefaultValues = true,
        description = "Train encoder and decoder on a folder of pictures. Ctrl+C ends the run and keeps what it has.")
public final class TrainAutoEncoderCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "Pictures, folders within included.")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The run's folder; must hold no run yet.")
    private Path out;

    @Option(names = "--width", defaultValue = "16", description = "Maps in each hidden layer.")
    private int width;

    @Option(names = "--decoder", defaultValue = "sub_pixel", description = "${COMPLETION-CANDIDATES}.")
    private DecoderKind decoder;

    @Option(names = "--start", defaultValue = "haar", description = "Where the weights begin: ${COMPLETION-CANDIDATES}.")
    private Start start;

    @Option(names = "--lambda", defaultValue = "0.01", description = "Weight of the energy loss.")
    private double lambda;

    @Option(names = "--steps", defaultValue = "4000", description = "Mini-batches in all.")
    private long steps;

    @Option(names = "--batch", defaultValue = "16", description = "Patches in a mini-batch.")
    private int batch;

    @Option(names = "--patch", defaultValue = "64", description = "Side of a patch, pixels.")
    private int patch;

    @Option(names = "--lr", defaultValue = "0.001", description = "Learning rate of Adam, at its highest.")
    private double learningRate;

    @Option(names = "--warm-up", defaultValue = "100", description = "Steps over which the learning rate rises.")
    private long warmUp;

    @Option(names = "--schedule", defaultValue = "cosine", description = "How it falls: ${COMPLETION-CANDIDATES}.")
    private LearningRateSchedule schedule;

    @Option(names = "--decoder-weight-decay", defaultValue = "0.001", description = "Times learning rate, each step.")
    private double decoderWeightDecay;

    @Option(names = "--seed", defaultValue = "1", description = "Of weights and patches.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of a step; all cores if absent.",
            showDefaultValue = Visibility.NEVER)
    private Integer threads;

    @Spec
    private CommandSpec spec;

    private final TrainingRuns runs;
    private final SamplePictures samples;
    private final int cores;

    /** @param cores threads of a step where none are asked for */
    public TrainAutoEncoderCommand(TrainingRuns runs, SamplePictures samples, int cores) {
        this.runs = runs;
        this.samples = samples;
        this.cores = cores;
    }

    @Override
    public Integer call() throws Problem {
        AutoEncoderSettings settings = settings();
        PrintWriter printer = spec.commandLine().getOut();
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            TrainingData pictures = runs.data().open(new DataChoice.Folder(data, 0), Stage.AUTO_ENCODER, seed, interrupt);
            printer.printf("%d pictures, %d files skipped%n", pictures.pictures(), pictures.skipped().size());
            TrainingSignal signal = new TrainingSignal();
            TrainingProgress progress = new TrainingProgress(printer, settings);
            RunRequest request = new RunRequest(out.toAbsolutePath().normalize().getFileName().toString(), settings, pictures,
                    Optional.empty(), threads == null ? cores : threads, probes());
            runs.begin(request, out, signal, new RunListener() {
                @Override
                public void stepped(TrainingStatus status) {
                    progress.show(status);
                    if (interrupt.cancelled()) {
                        signal.stop();
                    }
                }
            });
            progress.finish(interrupt.cancelled());
        }
        return 0;
    }

    private List<Picture> probes() throws Problem {
        return samples.all().subList(0, 1);
    }

    private AutoEncoderSettings settings() {
        try {
            return new AutoEncoderSettings(width, decoder, start, lambda, steps, batch, patch, learningRate, warmUp,
                    schedule, decoderWeightDecay, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
