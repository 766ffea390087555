package wae.domain.run;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.DataLocations;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.FolderReading;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.machine.Machine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.EncoderWithin;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingBatches;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;
import wae.domain.training.Validation;

/** Starts runs and lets them go on. */
public final class TrainingRuns {

    /**
     * What runs are made with.
     *
     * @param trainer   takes the steps
     * @param engine    runs copies of the networks, for previews and validation
     * @param store     saves runs
     * @param data      opens data again
     * @param places    where data lay
     * @param resampler halves pictures for the half-size baseline
     * @param policy    how often checkpoints are saved
     * @param machine   this one
     * @param versions  of the program and the engines, by name
     */
    public record Parts(Trainer trainer, NetworkEngine engine, RunStore store, TrainingDataSets data, DataLocations places,
                        PictureResampler resampler, CheckpointPolicy policy, Machine machine, Map<String, String> versions) {
    }

    private final Parts parts;

    /** Runs of these parts. */
    public TrainingRuns(Parts parts) {
        this.parts = parts;
    }

    /** Where they are saved. */
    public RunStore store() {
        return parts.store();
    }

    /** On which they run. */
    public Machine machine() {
        return parts.machine();
    }

    /** What they learn from. */
    public TrainingDataSets data() {
        return parts.data();
    }

    /** Maps in the hidden layers of the encoder that a run or model brings along; empty if it brings none. */
    public OptionalInt encoderWidth(Path model) throws Problem {
        return new TrainingState(0, parts.store().networks(model), new float[0]).encoder()
                .map(encoder -> OptionalInt.of(EncoderWithin.width(encoder))).orElse(OptionalInt.empty());
    }

    /**
     * Runs until all steps are done or the signal says stop; a checkpoint is saved either way.
     *
     * @param folder of the run; it is made, and must hold none yet
     * @return the folder
     * @throws Problem if the run cannot start or continue; its last checkpoint is there
     */
    public Path begin(RunRequest request, Path folder, TrainingSignal signal, RunListener listener) throws Problem {
        requireEngines();
        TrainingState first = start(request);
        List<Picture> probes = request.probes().stream().map(probe -> EightBitPicture.of(probe).toPicture()).toList();
        TrainingBatches batches = request.data().batches(request.settings());
        RunDescription description = describe(request);
        remember(request.data());
        try (RunRecorder recorder = parts.store().create(folder, description, probes)) {
            listener.began(folder, description);
            run(new SavedRun(description, first, probes, Double.NaN, 0, recorder), request.data(), batches, signal, listener);
        }
        return folder;
    }

    /** Before a folder is made or changed. */
    private void requireEngines() throws Problem {
        parts.trainer().requireReady();
        parts.engine().requireReady();
    }

    private RunDescription describe(RunRequest request) throws Problem {
        TrainingData data = request.data();
        String startFrom = request.startFrom().map(Path::toAbsolutePath).map(Path::normalize).map(Path::getFileName)
                .map(Path::toString).orElse("");
        return new RunDescription(request.name(), Instant.now().truncatedTo(ChronoUnit.SECONDS), request.settings(),
                RunData.of(data), data.classNames().map(names -> names.names()).orElse(List.of()), startFrom,
                parts.machine(), request.threads(), parts.versions());
    }

    private TrainingState start(RunRequest request) throws Problem {
        Map<String, TrainedNetwork> given =
                request.startFrom().isPresent() ? parts.store().networks(request.startFrom().get()) : Map.of();
        try {
            return InitialState.of(request.settings(), given);
        } catch (IllegalArgumentException e) {
            throw new Problem(Reason.of(e, "What the run is initialised from does not fit its network."), e);
        }
    }

    private void remember(TrainingData data) {
        if (data.choice() instanceof DataChoice.Folder folder) {
            parts.places().remember(data.fingerprint(), folder.folder().toAbsolutePath().normalize());
        }
    }

    private void run(SavedRun saved, TrainingData data, TrainingBatches batches, TrainingSignal signal,
            RunListener listener) throws Problem {
        RunDescription description = saved.description();
        Optional<Validation> validation = description.settings() instanceof ClassifierSettings settings
                ? data.validation().map(pictures -> new Validation(settings.system(), pictures, parts.engine(),
                        description.threads(), parts.resampler()))
                : Optional.empty();
        TrainingRun run = new TrainingRun(new TrainingRun.Parts(parts.trainer(), parts.engine(), data, batches,
                validation, parts.policy(), signal, listener), saved);
        try {
            run.run();
        } catch (Problem | RuntimeException e) {
            failed(saved.recorder(), e);
            throw e;
        }
    }

    /** Where even that cannot be written, the run will count as interrupted. */
    private static void failed(RunRecorder recorder, Exception cause) {
        try {
            recorder.end(RunState.FAILED);
        } catch (Problem second) {
            if (second != cause) {
                cause.addSuppressed(second);
            }
        }
    }

    /**
     * Resumes a run from its last checkpoint, bitwise as if it had never ended.
     *
     * @param folder  of the run
     * @param data    where its data is now; where it was last, if that is empty
     * @param opening told of the opening of the data
     * @throws Problem if it is done or under way, its data is not found or has changed, or it cannot go on
     */
    public void resume(Path folder, Optional<Path> data, TrainingSignal signal, RunListener listener, Monitor opening)
            throws Problem {
        RunSummary before = parts.store().summary(folder);
        if (before.state() == RunState.DONE) {
            throw new Problem("The run " + before.name() + " is done: all its " + before.steps() + " steps were taken.");
        }
        requireEngines();
        SavedRun saved = parts.store().reopen(folder);
        RunRecorder recorder = saved.recorder();
        try (recorder) {
            RunDescription description = saved.description();
            TrainingData opened = open(description, data, opening);
            listener.began(folder, description);
            run(saved, opened, opened.batches(description.settings()), signal, listener);
        }
    }

    /**
     * The same, with the data where it was last.
     *
     * @throws Problem if it is done or under way, its data is not found or has changed, or it cannot go on
     */
    public void resume(Path folder, TrainingSignal signal, RunListener listener, Monitor opening) throws Problem {
        resume(folder, Optional.empty(), signal, listener, opening);
    }

    /** What a run was trained with and where its dataset is, to duplicate it. */
    public RunTemplate template(Path folder) throws Problem {
        RunDescription description = parts.store().description(folder);
        return new RunTemplate(description, choice(description.data(), Optional.empty()));
    }

    private TrainingData open(RunDescription description, Optional<Path> place, Monitor opening) throws Problem {
        RunData wanted = description.data();
        DataChoice choice = choice(wanted, place).orElseThrow(() -> new Problem("The dataset " + wanted.name()
                + " is not found: name its folder."));
        TrainingData data = parts.data().open(choice, description.settings().stage(),
                description.settings().seed(), opening);
        if (!data.fingerprint().equals(wanted.fingerprint())) {
            throw new Problem("The data " + data.name() + " is not what the run learned from, or has changed since.");
        }
        remember(data);
        return data;
    }

    private Optional<DataChoice> choice(RunData data, Optional<Path> place) {
        return switch (data.kind()) {
            case DataChoice.ShapesAndTextures.WORD -> Optional.of(new DataChoice.ShapesAndTextures(data.side()));
            case DataChoice.SamplePictures.WORD -> Optional.of(new DataChoice.SamplePictures());
            default -> place.or(() -> parts.places().find(data.fingerprint()))
                    .map(folder -> new DataChoice.Folder(folder, data.side(), FolderReading.of(data.layout())));
        };
    }
}
