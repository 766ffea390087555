package wae.domain.training;

import java.nio.file.Path;
import java.util.List;
import wae.domain.task.Problem;

/** Keeps measured paces as JSON, with the machine they were measured on. */
public interface ThroughputStore {

    /**
     * Writes them, atomically.
     *
     * @param threads that a step could use
     */
    void save(List<TrainingThroughput> paces, int threads, Path file) throws Problem;
}
