package wae.viewmodel.compare;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.training.RunSummary;
import wae.domain.training.Stage;

/** The newest runs that trained a classifier, to be added without looking for their folders. */
public final class RunOffer {

    /** Older ones are found by their folder, or in the place Runs. */
    private static final int MOST_OFFERED = 12;

    private final CompareServices services;
    private final ObservableList<RunSummary> offered = FXCollections.observableArrayList();

    RunOffer(CompareServices services) {
        this.services = services;
    }

    /** Where runs are. */
    public Path folder() {
        return services.runs().folder().get();
    }

    /** Runs whose classifier can be added, newest first. */
    public ObservableList<RunSummary> offered() {
        return offered;
    }

    /** Looks for them again. */
    public void refresh() {
        Path all = folder();
        services.files().start("", job -> services.runs().listing().of(all, job).stream()
                .filter(RunOffer::hasClassifier).limit(MOST_OFFERED).toList(), found -> {
                    if (!offered.equals(found)) {
                        offered.setAll(found);
                    }
                });
    }

    private static boolean hasClassifier(RunSummary run) {
        return run.stage() != Stage.AUTO_ENCODER && run.stepsDone() > 0;
    }
}
