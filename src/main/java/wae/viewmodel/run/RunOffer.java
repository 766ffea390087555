package wae.viewmodel.run;

import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.run.RunSummary;
import wae.viewmodel.TaskRunner;

/** The newest runs that suit some purpose, to be chosen without their folders. */
public final class RunOffer {

    /** Older ones are found by their folder, or on the Runs page. */
    private static final int MAX_OFFERED = 12;

    private final KnownRuns runs;
    private final TaskRunner files;
    private final ObservableList<RunSummary> offered = FXCollections.observableArrayList();

    /** Nothing is offered until the folder is read. @param files runs reading */
    public RunOffer(KnownRuns runs, TaskRunner files) {
        this.runs = runs;
        this.files = files;
    }

    /** Where runs are. */
    public Path folder() {
        return runs.folder().get();
    }

    /** Runs that suit, newest first. */
    public ObservableList<RunSummary> offered() {
        return offered;
    }

    /** Reads the folder again. @param suits is asked off the screen's thread */
    public void refresh(Predicate<RunSummary> suits) {
        Path all = folder();
        files.start("", job -> runs.listing().of(all, job).stream().filter(suits).limit(MAX_OFFERED).toList(), found -> {
            if (!offered.equals(found)) {
                offered.setAll(found);
            }
        });
    }
}
