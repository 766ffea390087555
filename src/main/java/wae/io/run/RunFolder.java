package wae.io.run;

import java.nio.file.Path;
import java.util.Map;
import wae.domain.network.ModelFormat;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.domain.training.RunDescription;
import wae.domain.training.RunRecorder;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;
import wae.io.file.AtomicFiles;

/** A run's folder while the run goes on. */
final class RunFolder implements RunRecorder {

    private final Path folder;
    private final RunDescription description;
    private final ModelFormat format;
    private final MetricsFile metrics;

    RunFolder(Path folder, RunDescription description, ModelFormat format) throws Problem {
        this.folder = folder;
        this.description = description;
        this.format = format;
        this.metrics = new MetricsFile(folder.resolve("metrics.csv"), description.settings().metrics());
        describe(0);
    }

    @Override
    public void append(StepFigures figures) throws Problem {
        metrics.append(figures);
    }

    /** Models first, then the step that they belong to. */
    @Override
    public void keep(TrainingState state) throws Problem {
        metrics.force();
        for (Map.Entry<String, TrainedNetwork> network : state.networks().entrySet()) {
            AtomicFiles.write(folder.resolve(network.getKey() + ".onnx"), format.write(network.getValue()));
        }
        describe(state.step());
    }

    private void describe(long step) throws Problem {
        AtomicFiles.write(folder.resolve(RunFolders.RUN_FILE), RunJson.of(description, step).toPrettyString() + "\n");
    }

    @Override
    public void close() throws Problem {
        metrics.close();
    }
}
