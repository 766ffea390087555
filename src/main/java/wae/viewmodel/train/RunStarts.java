package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import wae.domain.training.TrainingSignal;

/** Starts full trainings, one or several in a chain, and resumes them. */
final class RunStarts {

    private final TrainServices services;
    private final ActiveTraining active;
    private final ObjectProperty<RunInView> shown;
    private final Consumer<String> named;

    /**
     * Starts.
     *
     * @param shown the run that is shown
     * @param named is told what a run is called
     */
    RunStarts(TrainServices services, ActiveTraining active, ObjectProperty<RunInView> shown, Consumer<String> named) {
        this.services = services;
        this.active = active;
        this.shown = shown;
        this.named = named;
    }

    /** Begins the first of a chain; the others follow. */
    void begin(RunChain chain) {
        active.whenFree(() -> begin(chain, false));
    }

    private void begin(RunChain chain, boolean paused) {
        RunInView run = new RunInView(chain.next().name(), chain.next().position(), services.memory());
        named.accept(chain.next().name());
        TrainingSignal signal = new TrainingSignal();
        TrainingSession next = active.take(run, new SignalControls(signal), () -> follow(chain, run, signal));
        if (paused) {
            next.pauseOrResume();
        }
        next.start(services.workers().training(), job -> chain.begin(services.runs(), signal, run, job));
    }

    /** After a run that is done, and that nobody stopped, the next one starts; another run that is shown stays shown. */
    private boolean follow(RunChain chain, RunInView before, TrainingSignal signal) {
        if (!chain.goesOn() || before.phaseProperty().get() != Phase.DONE || signal.isStopped()) {
            return false;
        }
        RunInView visible = shown.get();
        begin(chain.after(before.folder().orElseThrow()), signal.isPaused());
        if (visible != before) {
            shown.set(visible);
        }
        return true;
    }

    /**
     * Resumes a saved run.
     *
     * @param run  as it was opened
     * @param data where its data are now; where they were, if that is empty
     */
    void resume(RunInView run, Path folder, Optional<Path> data) {
        TrainingSignal signal = new TrainingSignal();
        active.whenFree(() -> active.take(run, new SignalControls(signal), () -> false).start(services.workers().training(),
                job -> services.runs().resume(folder, data, signal, new RunReporter(run, job), job)));
    }
}
