package wae.viewmodel.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import wae.domain.run.RunSummary;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Runs of this user.
 *
 * @param folder  of all runs, as it is set now
 * @param listing reads what there is in it
 */
public record KnownRuns(Supplier<Path> folder, Listing listing) {

    /** Reads a folder of runs. */
    @FunctionalInterface
    public interface Listing {
        /** Newest first. */
        List<RunSummary> of(Path folder, Monitor monitor) throws Problem;
    }
}
