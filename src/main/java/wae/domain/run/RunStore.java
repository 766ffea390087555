package wae.domain.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.image.Picture;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.TrainingState;

/** Where runs are saved: one folder each. */
public interface RunStore {

    /**
     * Begins a run's folder.
     *
     * @param probes images that previews are made of
     * @throws Problem if the folder holds a run already or cannot be written
     */
    RunRecorder create(Path folder, RunDescription description, List<Picture> probes) throws Problem;

    /**
     * Opens a run to resume from its last checkpoint; its figures are cut back to there.
     *
     * @throws Problem if it is under way elsewhere, or is damaged
     */
    SavedRun reopen(Path folder) throws Problem;

    /** A folder for a new run among others: its name made fit for a file, and unlike those that are there. */
    Path newFolder(Path runs, String name);

    /**
     * The networks of a run or of a model's file, by their names in {@link TrainingState}, as far as they are there.
     *
     * @param model a run's folder, or an {@code .onnx} file of ours
     * @throws Problem if it holds none
     */
    Map<String, TrainedNetwork> networks(Path model) throws Problem;

    /**
     * All runs in a folder, and why others in it cannot be read. A folder that is not there holds none.
     *
     * @throws Problem if the folder cannot be read
     */
    RunListing list(Path runs, Monitor monitor) throws Problem;

    /** One run. */
    RunSummary summary(Path folder) throws Problem;

    /** Those that ended neither done nor stopped. */
    default List<RunSummary> interrupted(Path runs) throws Problem {
        return list(runs, Monitor.NONE).runs().stream().filter(run -> run.state() == RunState.INTERRUPTED).toList();
    }

    /** Everything that decided a run's outcome. */
    RunDescription description(Path folder) throws Problem;

    /** All that a run has measured so far. */
    RunHistory history(Path folder) throws Problem;

    /** How fast a run was; empty if it has taken no step, or began when that was not recorded. */
    Optional<RunSpeed> pace(Path folder) throws Problem;

    /** Saved previews, by step, probe and panel. */
    List<PreviewFile> previews(Path folder) throws Problem;

    /**
     * Counts a run that was interrupted as one that a user stopped.
     *
     * @throws Problem if it is under way
     */
    void settle(Path folder) throws Problem;

    /** Renames a run; its folder keeps its name. */
    void rename(Path folder, String name) throws Problem;

    /** Notes something about a run. */
    void note(Path folder, String note) throws Problem;

    /** Marks a run, or takes the mark away. */
    void star(Path folder, boolean star) throws Problem;

    /**
     * Moves a run to the trash, a folder {@code Trash} beside it.
     *
     * @throws Problem if it is under way
     */
    Trashed trash(Path folder) throws Problem;

    /** Moves it back. */
    void restore(Trashed trashed) throws Problem;
}
