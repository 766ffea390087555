package wae.io.run;

import static wae.domain.training.AutoEncoderSettings.DECODER_WEIGHT_DECAY;
import static wae.domain.training.AutoEncoderSettings.PATCH;
import static wae.domain.training.AutoEncoderSettings.WIDTH;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.dataset.DataChoice;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.SamplePictures;
import wae.domain.machine.Machine;
import wae.domain.network.ModelFormat;
import wae.domain.network.NetworkEngine;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.RunListener;
import wae.domain.run.RunRequest;
import wae.domain.run.RunStore;
import wae.domain.run.TrainingRuns;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.CountingTrainer;
import wae.domain.training.Stage;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.TrainingSignal;
import wae.engine.onnx.OnnxFormat;
import wae.io.dataset.LabelledDataFiles;
import wae.io.dataset.PatchFiles;
import wae.io.image.PictureFiles;
import wae.io.model.ClassifierFiles;
import wae.io.model.PlanJson;

/** Runs of a few kilobytes, on a trainer and an engine that load nothing native. */
public final class RunBench {

    static final Machine MACHINE = new Machine("test processor", 2, 1, "test system", "17", 1);
    private static final ModelFormat MODELS = new OnnxFormat(new PlanJson());

    private final TrainingRuns runs;

    private RunBench(Trainer trainer, RunStore store, CheckpointPolicy keeping, Path settings) {
        NetworkEngine engine = new ReferenceEvaluator();
        TrainingDataSets data = new TrainingDataSets(new PatchFiles(), new LabelledDataFiles(), new NoSamples(),
                new AreaResampler());
        runs = new TrainingRuns(new TrainingRuns.Parts(trainer, engine, store, data, new KnownLocations(settings),
                new AreaResampler(), keeping, MACHINE, Map.of("workbench", "test")));
    }

    /** @param settings folder */
    public static RunBench of(Path settings) {
        return new RunBench(new CountingTrainer(0), store(), CheckpointPolicy.DEFAULT, settings);
    }

    /** @param settings folder */
    public static RunBench with(Trainer trainer, RunStore store, CheckpointPolicy keeping, Path settings) {
        return new RunBench(trainer, store, keeping, settings);
    }

    /** On disk. */
    public static RunStore store() {
        return new RunFolders(MODELS, new ClassifierFiles(MODELS, new PlanJson()), new PlanJson(), new PictureFiles());
    }

    /** What is tested. */
    public TrainingRuns runs() {
        return runs;
    }

    static AutoEncoderSettings settings(long steps) {
        return AutoEncoderSettings.standard().with(STEPS, steps).with(BATCH, 2L).with(PATCH, 8L).with(WIDTH, 3L)
                .with(WARM_UP, 0L).with(DECODER_WEIGHT_DECAY, 0.0);
    }

    /** An auto-encoder on generated pictures, looked at with two of them. */
    public RunRequest request(String name, long steps) throws Problem {
        return new RunRequest(name, settings(steps), generated(), Optional.empty(), 1, probes());
    }

    TrainingData generated() throws Problem {
        return runs.data().open(new DataChoice.ShapesAndTextures(16), Stage.AUTO_ENCODER, 1, Monitor.NONE);
    }

    static List<Picture> probes() throws Problem {
        wae.domain.dataset.ShapesAndTextures pictures = new wae.domain.dataset.ShapesAndTextures(16, 5);
        return List.of(pictures.training().picture(0).orElseThrow().toPicture(),
                pictures.training().picture(4).orElseThrow().toPicture());
    }

    /** Runs to the end or the signal. */
    public void begin(Path folder, long steps, TrainingSignal signal, RunListener listener) throws Problem {
        runs.begin(request(folder.getFileName().toString(), steps), folder, signal, listener);
    }

    /** For runs on other pictures. */
    private static final class NoSamples implements SamplePictures {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Picture read(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
