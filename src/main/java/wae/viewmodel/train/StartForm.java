package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import wae.domain.task.Problem;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Stage;
import wae.domain.run.TrainingRuns;
import wae.viewmodel.Job;
import wae.viewmodel.run.KnownRuns;
import wae.viewmodel.run.RunOffer;
import wae.viewmodel.TaskRunner;

/** What a run begins with: nothing, or what a run or model learned before; it is read as soon as it is chosen. */
public final class StartForm {

    private final TrainingRuns runs;
    private final TaskRunner files;
    private final ObjectProperty<Path> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final RunOffer offer;
    private Job reading;

    /**
     * What is known of a run or model.
     *
     * @param encoderWidth maps in the encoder's hidden layers, empty if it has none
     * @param run          empty for a model that is no run
     */
    public record Known(OptionalInt encoderWidth, Optional<RunSummary> run) {

        /** The stage that it has done to the end. */
        Optional<Stage> done() {
            return run.filter(summary -> summary.state() == RunState.DONE).map(RunSummary::stage);
        }
    }

    /** @param folder of all runs, as it is set now */
    StartForm(TrainingRuns runs, Supplier<Path> folder, TaskRunner files) {
        this.runs = runs;
        this.files = files;
        offer = new RunOffer(new KnownRuns(folder, (all, job) -> runs.store().list(all, job).runs()), files);
        chosen.addListener((property, was, is) -> read());
    }

    /** A run's folder or a model; {@code null} for a start from nothing. */
    public ObjectProperty<Path> chosenProperty() {
        return chosen;
    }

    /** What is known of the chosen one; {@code null} while nothing is. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why no run can begin with it, in one sentence; empty if one can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Runs that a run of the stage that was asked for can begin with, newest first. */
    public ObservableList<RunSummary> offered() {
        return offer.offered();
    }

    /** Where runs are. */
    public Path folder() {
        return offer.folder();
    }

    /** Whether it is decided what to begin with. */
    boolean isSettled() {
        return chosen.get() == null || known.get() != null;
    }

    /** Looks for runs that a run of one of these stages can begin with. */
    public void offerFor(List<Stage> stages) {
        offer.refresh(run -> suits(run, stages));
    }

    /** A stage begins with a run of itself or of one before it; a plain network only with its own. */
    private static boolean suits(RunSummary run, List<Stage> stages) {
        boolean plain = stages.contains(Stage.BASELINE);
        Stage last = stages.get(stages.size() - 1);
        return run.stepsDone() > 0 && (plain ? run.stage() == Stage.BASELINE
                : run.stage().compareTo(last) < (stages.size() > 1 ? 0 : 1));
    }

    private void read() {
        if (reading != null) {
            reading.cancel();
        }
        known.set(null);
        problem.set("");
        Path model = chosen.get();
        if (model == null) {
            return;
        }
        reading = files.start("Reading " + model.getFileName(),
                job -> new Known(runs.encoderWidth(model), summary(model)), new TaskRunner.Outcome<Known>() {
                    @Override
                    public void done(Known found) {
                        known.set(found);
                    }

                    @Override
                    public void failed(String sentence) {
                        problem.set(sentence);
                    }
                });
    }

    private Optional<RunSummary> summary(Path model) {
        try {
            return Optional.of(runs.store().summary(model));
        } catch (Problem noRun) {
            return Optional.empty();
        }
    }
}
