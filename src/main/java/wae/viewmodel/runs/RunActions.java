package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.function.Consumer;
import wae.domain.task.Problem;

/**
 * Where one can go from a run; each takes its folder.
 *
 * @param train      to where runs are started
 * @param continueAs begins a new run with this one's weights
 * @param goOn       lets an interrupted run go on
 * @param decompose  splits pictures with its auto-encoder
 * @param compare    measures its classifier beside others
 * @param show       opens the folder in the system's file manager, away from the screen's thread
 */
public record RunActions(Runnable train, Consumer<Path> continueAs, Consumer<Path> goOn, Consumer<Path> decompose,
                      Consumer<Path> compare, Show show) {

    /** Opens folders. */
    @FunctionalInterface
    public interface Show {
        /** @throws Problem with one sentence, if it cannot */
        void show(Path folder) throws Problem;
    }
}
