package wae.domain.network;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Plans as files of their own. */
public interface PlanStore {

    /** Reads a plan. @throws Problem naming the file and what is wrong with it */
    NetworkPlan read(Path file) throws Problem;

    /** Writes a plan, atomically. */
    void write(NetworkPlan plan, Path file) throws Problem;
}
