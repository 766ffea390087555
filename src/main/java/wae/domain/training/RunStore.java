package wae.domain.training;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Where runs are kept: one folder each. */
public interface RunStore {

    /**
     * Begins a run's folder.
     *
     * @throws Problem if it holds a run already or cannot be written
     */
    RunRecorder create(Path folder, RunDescription description) throws Problem;
}
