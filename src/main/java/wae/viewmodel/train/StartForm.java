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
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.run.TrainingRuns;
import wae.domain.task.Problem;
import wae.domain.training.Stage;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.run.KnownRuns;
import wae.viewmodel.run.RunOffer;
import wae.words.Words;

/** What a run is initialised from: nothing, or a run or model; it is read as soon as it is chosen. */
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
     * @param encoderWidth channels in the encoder's hidden layers, empty if it has none
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

    /** A run's folder or a model; {@code null} for new weights. */
    public ObjectProperty<Path> chosenProperty() {
        return chosen;
    }

    /** What is known of the chosen one; {@code null} while nothing is. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why no run can be initialised from it, in one sentence; empty if one can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Runs that a run of the stage that was asked for can be initialised from, newest first. */
    public ObservableList<RunSummary> offered() {
        return offer.offered();
    }

    /** Where runs are. */
    public Path folder() {
        return offer.folder();
    }

    /** Whether it is decided what to initialise from. */
    boolean isSettled() {
        return chosen.get() == null || known.get() != null;
    }

    /** Looks for runs that a run of one of these stages can be initialised from. */
    public void offerFor(List<Stage> stages) {
        offer.refresh(run -> suits(run, stages));
    }

    /** A stage is initialised from a run of itself or of one before it; a baseline only from its own. */
    private static boolean suits(RunSummary run, List<Stage> stages) {
        boolean baseline = stages.contains(Stage.BASELINE);
        Stage last = stages.get(stages.size() - 1);
        return run.stepsDone() > 0 && (baseline ? run.stage() == Stage.BASELINE
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
        reading = files.start(Words.of("train.reading", model.getFileName()),
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
