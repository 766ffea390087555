package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import wae.domain.training.TrainingSignal;

/** Begins runs that are kept, one or several in a chain, and lets them go on. */
final class RunStarts {

    private final TrainServices services;
    private final ActiveTraining seat;
    private final ObjectProperty<RunInView> shown;
    private final Consumer<String> named;

    /**
     * Starts.
     *
     * @param shown the run that is looked at
     * @param named is told what a run is called
     */
    RunStarts(TrainServices services, ActiveTraining seat, ObjectProperty<RunInView> shown, Consumer<String> named) {
        this.services = services;
        this.seat = seat;
        this.shown = shown;
        this.named = named;
    }

    /** Begins the first of a chain; the others follow. */
    void begin(RunChain chain) {
        seat.whenFree(() -> begin(chain, false));
    }

    private void begin(RunChain chain, boolean held) {
        RunInView run = new RunInView(chain.next().name(), chain.next().place(), services.memory());
        named.accept(chain.next().name());
        TrainingSignal signal = new TrainingSignal();
        TrainingSession next = seat.take(run, new SignalControls(signal), () -> follow(chain, run, signal));
        if (held) {
            next.pauseOrResume();
        }
        next.start(services.workers().training(), job -> chain.begin(services.runs(), signal, run, job));
    }

    /** Behind a run that is done, and that nobody stopped, the next one begins; whoever looks elsewhere still does. */
    private boolean follow(RunChain chain, RunInView before, TrainingSignal signal) {
        if (!chain.goesOn() || before.phaseProperty().get() != Phase.DONE || signal.isStopped()) {
            return false;
        }
        RunInView looked = shown.get();
        begin(chain.after(before.folder().orElseThrow()), signal.isPaused());
        if (looked != before) {
            shown.set(looked);
        }
        return true;
    }

    /**
     * Lets a run that was kept go on.
     *
     * @param run  as it was opened
     * @param data where its data are now; where they were, if that is empty
     */
    void resume(RunInView run, Path folder, Optional<Path> data) {
        TrainingSignal signal = new TrainingSignal();
        seat.whenFree(() -> seat.take(run, new SignalControls(signal), () -> false).start(services.workers().training(),
                job -> services.runs().resume(folder, data, signal, new RunReporter(run, job), job)));
    }
}
