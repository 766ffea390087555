package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.machine.Machine;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.PatchSource;
import wae.domain.training.PatchSources;
import wae.domain.training.RunDescription;
import wae.domain.training.RunRecorder;
import wae.domain.training.RunStore;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingBatches;
import wae.domain.training.TrainingRun;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;

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

    private final Trainer trainer;
    private final PatchSources pictures;
    private final RunStore runs;
    private final Machine machine;
    private final Map<String, String> versions;

    /** @param versions of program and engine, recorded with the run */
    public TrainAutoEncoderCommand(Trainer trainer, PatchSources pictures, RunStore runs, Machine machine,
                                   Map<String, String> versions) {
        this.trainer = trainer;
        this.pictures = pictures;
        this.runs = runs;
        this.machine = machine;
        this.versions = versions;
    }

    @Override
    public Integer call() throws Problem {
        AutoEncoderSettings settings = settings();
        PrintWriter printer = spec.commandLine().getOut();
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            PatchSource patches = pictures.open(data, patch, interrupt);
            RunDescription description = new RunDescription(settings, dataName(),
                    patches.pictures(), patches.skipped().size(), patches.fingerprint(), machine,
                    threads == null ? machine.cores() : threads, versions);
            printer.printf("%d pictures, %d files skipped%n", patches.pictures(), patches.skipped().size());
            TrainingSignal signal = new TrainingSignal();
            TrainingProgress progress = new TrainingProgress(printer, settings);
            try (RunRecorder recorder = runs.create(out, description)) {
                new TrainingRun(trainer, TrainingBatches.of(patches, settings), description).run(
                        TrainingState.initial(settings), recorder, signal, status -> {
                    progress.show(status);
                    if (interrupt.cancelled()) {
                        signal.stop();
                    }
                });
            }
            progress.finish(interrupt.cancelled());
        }
        return 0;
    }

    /** The folder's last two names: "train" alone would say little, more is nobody's business. */
    private String dataName() {
        Path folder = data.toAbsolutePath().normalize();
        int names = folder.getNameCount();
        return names == 0 ? "/" : folder.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
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
