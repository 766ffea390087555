package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.function.Consumer;
import wae.domain.task.Problem;

/**
 * What other pages do with a run; each takes its folder.
 *
 * @param train     shows the page on which runs are started
 * @param duplicate takes the settings of a new run from it, and initialises that from it
 * @param resume    resumes it
 * @param decompose decomposes images with its auto-encoder
 * @param compare   compares its classifier with others
 * @param show      opens the folder in the system's file manager, away from the screen's thread
 */
public record RunActions(Runnable train, Consumer<Path> duplicate, Consumer<Path> resume, Consumer<Path> decompose,
                         Consumer<Path> compare, Show show) {

    /** Opens folders. */
    @FunctionalInterface
    public interface Show {
        /** @throws Problem with one sentence, if it cannot */
        void show(Path folder) throws Problem;
    }
}
