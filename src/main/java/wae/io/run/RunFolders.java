package wae.io.run;

import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.network.ModelFormat;
import wae.domain.task.Problem;
import wae.domain.training.RunDescription;
import wae.domain.training.RunRecorder;
import wae.domain.training.RunStore;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;

/** Keeps runs as folders: {@code run.json}, {@code metrics.csv}, {@code encoder.onnx}, {@code decoder.onnx}. */
public final class RunFolders implements RunStore {

    static final String RUN_FILE = "run.json";

    private final ModelFormat format;

    /** @param format of the models */
    public RunFolders(ModelFormat format) {
        this.format = format;
    }

    @Override
    public RunRecorder create(Path folder, RunDescription description) throws Problem {
        if (Files.exists(folder.resolve(RUN_FILE))) {
            throw new Problem("The folder " + FileProblems.name(folder) + " holds a run already: choose another.");
        }
        AtomicFiles.makeFolder(folder);
        return new RunFolder(folder, description, format);
    }
}
